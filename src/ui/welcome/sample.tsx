import { useState } from 'preact/hooks';
import { dotted } from '../i18n/format';
import { t } from '../i18n/translate';
import { RelationSign } from '../parts/relation-sign';
import { Row } from '../parts/section';

type Shown = 'agency' | 'monitor' | 'residents';

/** An invented paragraph with marks as a page has them, and the card of the mark that is pointed at. */
export function Sample() {
  const [shown, show] = useState<Shown>('agency');
  const mark = (which: Shown, looks: string, text: string) => (
    <button
      type="button"
      class={`mark ${looks}`}
      aria-expanded={shown === which}
      aria-controls="sample-card"
      onPointerEnter={() => show(which)}
      onFocus={() => show(which)}
      onClick={() => show(which)}
    >
      {text}
    </button>
  );
  return (
    <>
      <p class="sample">
        {t('sample_start')} {mark('agency', 'contested', t('sample_agency_says'))}{' '}
        {t('sample_agency_claim')} {mark('monitor', 'contested', t('sample_monitor_says'))}{' '}
        {t('sample_monitor_claim')} {mark('residents', 'generic', t('sample_residents_say'))}{' '}
        {t('sample_residents_claim')}
      </p>
      <section class="sample-card" id="sample-card" aria-label={t('sample_card')}>
        <p class="label">{dotted(t('card_claim'), t('type_indirect'))}</p>
        <p class="quote">{t(`sample_claim_${shown}`)}</p>
        <dl class="rows">
          <Row label={t('said_by')}>{t(`sample_name_${shown}`)}</Row>
        </dl>
        {shown !== 'residents' && (
          <p class="sample-other">
            <RelationSign relation="conflict" strict={false} />
            <span>{t(shown === 'agency' ? 'sample_other_monitor' : 'sample_other_agency')}</span>
          </p>
        )}
        <p class="small">{t(`sample_note_${shown}`)}</p>
      </section>
    </>
  );
}
