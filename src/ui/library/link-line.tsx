import { useState } from 'preact/hooks';
import type { ShownLink } from '../../messaging/library-items';
import { t } from '../i18n/translate';
import { relationText, whyText } from '../i18n/why';
import { Button } from '../parts/button';
import { RelationSign } from '../parts/relation-sign';
import { useLibrary } from './library-context';

/** How two claims stand to each other and why; the reader can confirm or dismiss it, and take that back. */
export function LinkLine({ link }: { readonly link: ShownLink }) {
  const { api, say } = useLibrary();
  const [verdict, setVerdict] = useState(link.verdict);
  const judge = (next: 'confirmed' | 'dismissed') => {
    const wanted = next === verdict ? null : next;
    api.ask('judge-link', { linkId: link.id, verdict: wanted }).then(
      () => setVerdict(wanted),
      () => say(t('not_saved')),
    );
  };
  return (
    <div class="link-line">
      <RelationSign relation={link.relation} strict={link.strict} />
      <span>{whyText(link.why) ?? relationText(link.relation, link.strict)}</span>
      <Button pressed={verdict === 'confirmed'} onClick={() => judge('confirmed')}>
        {t('link_confirm')}
      </Button>
      <Button pressed={verdict === 'dismissed'} onClick={() => judge('dismissed')}>
        {t('link_dismiss')}
      </Button>
    </div>
  );
}
