import { CSV_TARGETS } from '../../../../src/core/exchange/source-pack-csv';
import { STANCES } from '../../../../src/core/model/claim';
import { RELATIONS } from '../../../../src/core/model/crossref';
import { FACT_FIELDS, GENERIC_TYPES, SOURCE_KINDS } from '../../../../src/core/model/source';
import { BACKUP_TABLES } from '../../../../src/storage/backup/rows';
import { COUNTED, WHY_VALUES } from '../../../../src/ui/i18n/why';
import { KINDS, NOTE_KINDS, SORTS } from '../../../../src/ui/library/address';
import { FORMATS } from '../../../../src/ui/library/bring/save-annotations';
import { FILTERS } from '../../../../src/ui/popup/groups';
import { UNREADABLE } from '../../../../src/ui/popup/unreadable';

/**
 * Message keys that are put together: the part that stands in the code, and all that can follow it. A new
 * template in a call of `t` needs a line here; hyphens of the values become underscores.
 */
export const DYNAMIC_KEYS: Readonly<Record<string, readonly string[]>> = {
  assessment_: [
    'state-affiliation',
    'reliability',
    'bias',
    'press-freedom',
    'fact-check',
    'certification',
  ],
  bulk_note_: ['claims', 'sources'],
  card_: ['claim', 'source', 'library'],
  column_: CSV_TARGETS,
  corrected_: [
    'not-a-source',
    'never-on-site',
    'never-alias',
    'is-source',
    'not-a-claim',
    'claim-source',
  ],
  count_: ['named', 'unnamed', 'contested'],
  density_: ['quiet', 'full', 'on-demand'],
  evidence_: ['self-description', 'registry', 'independent', 'encyclopaedia', 'dataset'],
  field_: FACT_FIELDS,
  filter_: FILTERS,
  format_: FORMATS,
  generic_: GENERIC_TYPES,
  import_: ['reading', 'checking', 'taking'],
  kind_: SOURCE_KINDS.filter((kind) => kind !== 'generic'),
  kinds_: KINDS,
  matching_: ['always', 'case-sensitive', 'needs-cue'],
  menu_: ['annotate-selection', 'look-up-source', 'open-library'],
  naming_: ['named', 'unnamed', 'generic'],
  note_kind_: NOTE_KINDS,
  reason_: [
    'full-name',
    'unambiguous-name',
    'cue-nearby',
    'dateline',
    'photo-credit',
    'byline',
    'link-target',
    'full-name-earlier',
    'introduced-here',
    'page-outlet',
    'article-and-case',
    'stands-as-source',
    'reader-said-so',
    'competing-person',
    'competing-place',
    'competing-title',
    'competing-word',
  ],
  // A conflict is told as soft or strict.
  relation_: RELATIONS.filter((relation) => relation !== 'conflict'),
  resolution_: [
    'named',
    'introduced',
    'description',
    'pronoun',
    'surname',
    'spokesperson',
    'metonym',
    'generic',
    'text',
    'none',
    'reader',
  ],
  row_: ['added', 'changed', 'removed'],
  sample_claim_: ['agency', 'monitor', 'residents'],
  sample_name_: ['agency', 'monitor', 'residents'],
  sample_note_: ['agency', 'monitor', 'residents'],
  sort_: SORTS,
  stance_: STANCES,
  stance_not_: STANCES,
  status_: ['waiting', 'reading', 'not-an-article', 'off', 'other-language', 'failed'],
  storage_problem_: ['refused', 'full', 'blocked', 'newer', 'failed'],
  table_: BACKUP_TABLES.map((table) => table.toLowerCase()),
  type_: ['direct', 'indirect', 'mixed'],
  unreadable_: UNREADABLE,
  value_: ['yes', 'no'],
  what_: COUNTED,
  why_: Object.keys(WHY_VALUES),
};
