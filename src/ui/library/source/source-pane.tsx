import { Fragment } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { SOURCE_KINDS } from '../../../core/model/source';
import type { SourceItem } from '../../../messaging/library-items';
import type { SourceView } from '../../../messaging/protocol';
import { dotted } from '../../i18n/format';
import { number, plural, t } from '../../i18n/translate';
import { Button, LinkButton } from '../../parts/button';
import { ClaimView } from '../claim-view';
import { useLibrary } from '../library-context';
import { LinkLine } from '../link-line';
import { TimePlot } from '../time-plot';
import { KnownFacts } from './known-facts';
import { OwnKnowledge } from './own-knowledge';
import { Wikidata } from './wikidata';

/** A source: what is known of it, each fact with its evidence; what it said, and who says otherwise. */
export function SourcePane({ item }: { readonly item: SourceItem }) {
  const { api, say, go } = useLibrary();
  const [view, setView] = useState<SourceView | null>(null);
  const { sourceId } = item;
  const load = useCallback(() => {
    if (sourceId !== null)
      api.ask('get-source', { id: sourceId }).then(setView, () => say(t('background_silent')));
  }, [api, sourceId, say]);
  useEffect(load, [load]);
  return (
    <>
      <h2 dir="auto">{item.name}</h2>
      <p class="small">
        {dotted(
          plural('claims', item.total),
          plural('contested_count', item.contested),
          plural('alone', item.alone),
        )}
      </p>
      <p>
        <LinkButton onClick={() => go({ kind: 'claims', source: item.key, id: null })}>
          {t('claims_of_source')}
        </LinkButton>
      </p>
      {view !== null && <KnownFacts facts={view.record.facts} />}
      {view !== null && <OwnKnowledge view={view} onChanged={load} />}
      {view !== null && <Wikidata name={item.name} view={view} onTaken={load} />}
      {view === null && sourceId === null && <MakeRecord item={item} />}
      <section class="part">
        <h3 class="label">{t('claims_in_time')}</h3>
        <TimePlot claims={item.claims} label={t('plot_source', item.name)} />
      </section>
      {item.contradictions.length > 0 && (
        <section class="part">
          <h3 class="label">{t('contradicted_heading')}</h3>
          <p class="small">
            {item.contradictedBy.map(({ sourceKey, name, times }, at) => (
              <Fragment key={sourceKey}>
                {at > 0 && ' · '}
                <bdi>{name}</bdi>
                {` (${number(times)})`}
              </Fragment>
            ))}
          </p>
          {item.contradictions.map((conflict) => (
            <div key={conflict.id}>
              <LinkLine link={conflict} />
              <div class="beside">
                <ClaimView claim={conflict.a} />
                <ClaimView claim={conflict.b} />
              </div>
            </div>
          ))}
        </section>
      )}
      <section class="part">
        <h3 class="label">{plural('claims', item.claims.length)}</h3>
        {item.claims.map((claim) => (
          <ClaimView key={claim.id} claim={claim} withSource={false} />
        ))}
      </section>
    </>
  );
}

/** A name that the library met and the catalogue doesn't have can become a source of the reader's own. */
function MakeRecord({ item }: { readonly item: SourceItem }) {
  const { api, say } = useLibrary();
  const make = () =>
    api.ask('edit-source', { id: null, label: item.name, kind: knownKind(item.kind) }).then(
      () => say(t('record_made', item.name)),
      () => say(t('not_saved')),
    );
  return (
    <div>
      <Button look="framed" icon="add" onClick={() => void make()}>
        {t('make_record')}
      </Button>
    </div>
  );
}

const knownKind = (kind: string): string =>
  SOURCE_KINDS.find((one) => one === kind && one !== 'generic') ?? 'ngo';
