import { useState } from 'preact/hooks';
import {
  readWikidataItem,
  readWikidataLabels,
  readWikidataSearch,
  type WikidataCandidate,
} from '../../../core/exchange/wikidata-answer';
import {
  itemsToName,
  type WikidataProposal,
  wikidataProposal,
} from '../../../core/exchange/wikidata-facts';
import {
  wikidataItemUrl,
  wikidataLabelUrls,
  wikidataSearchUrl,
} from '../../../core/exchange/wikidata-request';
import type { Fact } from '../../../core/model/source';
import type { SourceView } from '../../../messaging/protocol';
import { plainValue } from '../../card/source/facts';
import { currentLocale, t } from '../../i18n/translate';
import type { PageApi } from '../../own-pages/page-api';
import { Button } from '../../parts/button';
import { useLibrary } from '../library-context';

/** Asks Wikidata, on a click alone; of what it answers the reader takes fact by fact. */
export function Wikidata(props: {
  readonly name: string;
  readonly view: SourceView;
  readonly onTaken: () => void;
}) {
  const { api } = useLibrary();
  const [candidates, setCandidates] = useState<readonly WikidataCandidate[] | null>(null);
  const [proposal, setProposal] = useState<WikidataProposal | null>(null);
  const [taken, setTaken] = useState<ReadonlySet<Fact>>(new Set());
  const [told, tell] = useState('');
  const failed = (error: unknown) =>
    tell(t('wikidata_failed', error instanceof Error ? error.message : String(error)));
  const search = async () => {
    // The browser asks the reader; it wants the question to come in the very click.
    if (!(await api.requestAccess(siteOf(api.wikidata)))) {
      tell(t('wikidata_refused'));
      return;
    }
    tell(t('wikidata_asking'));
    const url = wikidataSearchUrl(props.name, currentLocale(), api.wikidata);
    const found = readWikidataSearch(await api.fetchJson(url));
    setCandidates(found);
    tell(found.length === 0 ? t('wikidata_nothing') : '');
  };
  const choose = async (qid: string) => {
    tell(t('wikidata_asking'));
    setProposal(await propose(api, qid));
    tell('');
  };
  const take = async (fact: Fact) => {
    const own = props.view.record.facts.filter(
      ({ field, addedBy }) => field === fact.field && addedBy !== 'bundle',
    );
    const { record } = props.view;
    await api.ask('edit-source', { id: record.id, setFacts: [...own, fact] });
    setTaken(new Set([...taken, fact]));
    props.onTaken();
  };
  return (
    <section class="part">
      <div>
        <Button look="framed" onClick={() => void search().catch(failed)}>
          {t('wikidata_look_up')}
        </Button>
      </div>
      <p class="small">{t('wikidata_note', props.name)}</p>
      <p role="status">{told}</p>
      {proposal === null &&
        candidates?.map(({ qid, label, description }) => (
          <div key={qid}>
            <Button onClick={() => void choose(qid).catch(failed)}>{label || qid}</Button>{' '}
            <span class="small">{description}</span>
          </div>
        ))}
      {proposal !== null && (
        <ul>
          {proposal.facts.map((fact) => (
            <li key={`${fact.field}${plainValue(fact)}`} class="inline">
              <span>{t('plan_fact', t(`field_${fact.field}`), plainValue(fact))}</span>
              <Button disabled={taken.has(fact)} onClick={() => void take(fact).catch(failed)}>
                {taken.has(fact) ? t('fact_taken') : t('fact_take')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Scheme and host: a permission names no port. */
function siteOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}`;
}

async function propose(api: PageApi, qid: string): Promise<WikidataProposal> {
  const language = currentLocale();
  const item = readWikidataItem(await api.fetchJson(wikidataItemUrl(qid, api.wikidata)));
  const labels = new Map<string, string>();
  for (const url of wikidataLabelUrls(itemsToName(item), language, api.wikidata)) {
    for (const [id, name] of readWikidataLabels(await api.fetchJson(url), language))
      labels.set(id, name);
  }
  return wikidataProposal(item, labels, language, new Date().toISOString().slice(0, 10));
}
