import { useMemo } from 'preact/hooks';
import type { Settings } from '../../core/model/settings';
import type { TabState } from '../../messaging/protocol';
import { languageName } from '../i18n/format';
import { plural, t } from '../i18n/translate';
import { Button } from '../parts/button';
import { Findings } from './findings';
import { type Counts, countsOf, groupBySource } from './groups';
import type { PageState } from './page-state';
import { switchPage } from './switches';
import { UnreadablePage } from './unreadable-page';

interface Props {
  readonly page: PageState;
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
}

/** The page's one-line answer and what stands behind it, or why there is none and the one useful act. */
export function ThisPage({ page, settings, onChange }: Props) {
  if (page.kind === 'unreadable') return <UnreadablePage page={page} />;
  const { state, tab } = page;
  const force = () => onChange(switchPage(settings, tab.url, true, true));
  return (
    <section class="answer" aria-label={t('this_page_heading')}>
      <Answer state={state} />
      {state.status === 'not-an-article' && (
        <Button look="framed" onClick={force}>
          {t('read_anyway')}
        </Button>
      )}
      {state.status === 'failed' && state.error !== null && <p class="small">{state.error}</p>}
      <Notices state={state} />
      {state.reply !== null && state.document !== null && (
        <Findings reply={state.reply} text={state.document.text} />
      )}
    </section>
  );
}

function Answer({ state }: { readonly state: TabState }) {
  const { reply, document, status } = state;
  const counts = useMemo(
    () =>
      reply === null || document === null ? null : countsOf(groupBySource(reply, document.text)),
    [reply, document],
  );
  if (counts !== null && (counts.sources > 0 || counts.all > 0)) {
    return <h2>{answerText(counts)}</h2>;
  }
  if (status === 'done' || status === 'partly-read') return <h2>{t('nothing_found')}</h2>;
  return <h2>{t(`status_${status.replaceAll('-', '_')}`)}</h2>;
}

/** "9 sources, 14 claims: 10 named, 4 unnamed, 2 contested". */
export function answerText(counts: Counts): string {
  if (counts.all === 0) return t('answer_no_claims', plural('sources', counts.sources));
  const head = t('answer', plural('sources', counts.sources), plural('claims', counts.all));
  const parts = (['named', 'unnamed', 'contested'] as const)
    .filter((part) => counts[part] > 0)
    .map((part) => t(`count_${part}`, counts[part]));
  return t('answer_parts', head, parts.join(t('list_comma')));
}

/** What the reader should know of how the reading went. */
function Notices({ state }: { readonly state: TabState }) {
  const { reply, document, status } = state;
  const notices: string[] = [];
  if (status === 'partly-read' && reply !== null && document !== null) {
    const share = Math.floor((100 * reply.analysis.readUpTo) / Math.max(1, document.text.length));
    notices.push(t('partly_read', share));
  }
  if (status === 'reading' && reply !== null) notices.push(t('status_reading'));
  if (status === 'other-language' && reply !== null) {
    const tag = document?.page.lang;
    notices.push(
      tag === undefined ? t('status_other_language') : t('other_language_is', languageName(tag)),
    );
  }
  if (reply?.storageProblem != null) notices.push(t(reply.storageProblem));
  else if (reply?.remembered === false && reply.analysis.claims.length > 0)
    notices.push(t('not_remembered'));
  return (
    <>
      {notices.map((notice) => (
        <p key={notice} class="small">
          {notice}
        </p>
      ))}
    </>
  );
}
