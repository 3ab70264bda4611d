import type { Relation } from '../../core/model/crossref';
import { relationText } from '../i18n/why';
import { Icon, type IconName } from './icon';

const SIGNS: Readonly<Record<Relation, IconName>> = {
  same_figure: 'same',
  same_claim: 'same',
  compatible: 'near',
  conflict: 'differs',
  update: 'later',
  different_scope: 'apart',
  different_event: 'apart',
  denial: 'denies',
  attribution_conflict: 'differs',
  chain: 'origin',
  same_owner: 'origin',
};

/** How two claims stand to each other, as a sign; the words go with it for those who can't see it. */
export function RelationSign(props: { readonly relation: Relation; readonly strict: boolean }) {
  return (
    <>
      <Icon name={SIGNS[props.relation]} />
      <span class="unseen">{relationText(props.relation, props.strict)}</span>
    </>
  );
}
