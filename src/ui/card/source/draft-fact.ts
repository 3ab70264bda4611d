import { FACT_FIELDS, type Fact } from '../../../core/model/source';
import { isWebAddress } from '../../parts/out-link';

export interface FactDraft {
  readonly field: string;
  readonly value: string;
  /** `2018`, `2018-07`, `2018-07-13`; empty means today. */
  readonly asOf: string;
  /** Where the reader read it; may be empty. */
  readonly url: string;
}

/** The reader's fact, or none while nothing usable is typed. */
export function draftFact(draft: FactDraft, now: Date): Fact[] {
  const field = FACT_FIELDS.find((one) => one === draft.field);
  const value = draft.value.trim();
  if (field === undefined || value === '') return [];
  const today = now.toISOString().slice(0, 10);
  const asOf = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(draft.asOf.trim()) ? draft.asOf.trim() : today;
  const url = draft.url.trim();
  const evidence =
    isWebAddress(url) && URL.canParse(url)
      ? [
          {
            url,
            title: '',
            publisher: new URL(url).hostname.replace(/^www\./, ''),
            retrieved: today,
            relation: 'independent' as const,
            licence: '',
          },
        ]
      : [];
  return [{ field, value, asOf, status: 'stated', evidence, addedBy: 'user' }];
}
