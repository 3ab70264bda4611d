import { useMemo, useState } from 'preact/hooks';
import type { ReadReply } from '../../messaging/protocol';
import { dotted } from '../i18n/format';
import { plural, t } from '../i18n/translate';
import { kindText } from '../model/naming';
import { TextField } from '../parts/field';
import { Icon } from '../parts/icon';
import {
  type ClaimRow,
  countsOf,
  FILTERS,
  type Filter,
  filterGroups,
  groupBySource,
  type SourceGroup,
} from './groups';
import { usePopup } from './popup-context';

/** With fewer claims than this the list is looked over faster than a word is typed. */
const SEARCH_FROM = 12;

/** The sources of the page and the claims of each, in order, under a filter with counts. */
export function Findings(props: { readonly reply: ReadReply; readonly text: string }) {
  const [filter, setFilter] = useState<Filter>('all');
  const [typed, setTyped] = useState('');
  const groups = useMemo(() => groupBySource(props.reply, props.text), [props.reply, props.text]);
  const counts = countsOf(groups);
  if (groups.length === 0) return null;
  const shown = filterGroups(groups, filter, typed);
  return (
    <>
      {counts.all > 1 && (
        <fieldset class="filter" aria-label={t('show_claims')}>
          {FILTERS.filter((one) => one === 'all' || counts[one] > 0).map((one) => (
            <label key={one} class={one === filter ? 'choice chosen' : 'choice'}>
              <input
                type="radio"
                name="filter"
                class="unseen"
                checked={one === filter}
                onChange={() => setFilter(one)}
              />
              {t(`filter_${one}`, counts[one])}
            </label>
          ))}
        </fieldset>
      )}
      {counts.all >= SEARCH_FROM && (
        <TextField
          label={t('search_page')}
          type="search"
          value={typed}
          onInput={setTyped}
          unlabelled
        />
      )}
      {shown.length === 0 && <p class="small">{t('filter_none')}</p>}
      <ul class="groups" aria-label={t('findings')}>
        {shown.map((group) => (
          <Group key={group.key} group={group} />
        ))}
      </ul>
    </>
  );
}

function Group({ group }: { readonly group: SourceGroup }) {
  const { askPage } = usePopup();
  const { mention, rows } = group;
  const first = rows[0];
  const goTo = () => {
    if (mention !== null) void askPage('scroll-to', { kind: 'mention', index: mention });
    else if (first) void askPage('scroll-to', { kind: 'claim', index: first.claim.index });
  };
  return (
    <li class="group">
      <h3>
        <button type="button" class="button source" onClick={goTo}>
          <bdi>{group.name}</bdi>
          <span class="small">
            {dotted(
              kindText(group.kind ?? 'unknown'),
              rows.length === 0 ? t('named_only') : plural('claims', rows.length),
            )}
          </span>
        </button>
      </h3>
      {rows.length > 0 && (
        <ul>
          {rows.map((row) => (
            <Row key={row.claim.index} row={row} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Row({ row }: { readonly row: ClaimRow }) {
  const { askPage } = usePopup();
  const { claim, content, contested } = row;
  return (
    <li>
      <button
        type="button"
        class="button finding"
        title={content}
        onClick={() => void askPage('scroll-to', { kind: 'claim', index: claim.index })}
      >
        <span class="one-line" dir="auto">
          {content}
        </span>
        <span class="small one-line">
          {dotted(
            row.cue,
            t(`type_${claim.type}`),
            contested > 0 && plural('label_contested', contested),
          )}
        </span>
        <span class="sign">{contested > 0 && <Icon name="differs" />}</span>
      </button>
    </li>
  );
}
