import type { ConflictItem } from '../../messaging/library-items';
import { relationText } from '../i18n/why';
import { ClaimView } from './claim-view';
import { LinkLine } from './link-line';

/** Two claims side by side, and why they don't agree. */
export function ConflictPane({ item }: { readonly item: ConflictItem }) {
  return (
    <>
      <h2>{relationText(item.relation, item.strict)}</h2>
      <LinkLine link={item} />
      <div class="beside">
        <ClaimView claim={item.a} />
        <ClaimView claim={item.b} />
      </div>
    </>
  );
}
