import { SOURCE_KINDS } from '../../core/model/source';
import type { LibraryQuery } from '../../messaging/protocol';
import { plural, t } from '../i18n/translate';
import { keyPart } from '../model/naming';
import { Check } from '../own-pages/check';
import { DateField } from '../parts/date-field';
import { SelectField, TextField } from '../parts/field';
import { Details } from '../parts/section';
import { FILTERS, type Filter, isFiltered, NOTE_KINDS, type Place, SORTS } from './address';
import { useLibrary } from './library-context';
import { SourceFilter } from './source-filter';

/** Search as you type, with filters and order; all of it is in the address. */
export function Finder({ place, total }: { readonly place: Place; readonly total: number }) {
  const { go } = useLibrary();
  const has = (filter: Filter) => FILTERS[place.kind].includes(filter);
  return (
    <search class="finder">
      <TextField
        type="search"
        label={t('search_library')}
        value={place.text}
        onInput={(text) => go({ text })}
      />
      <div class="inline">
        <SelectField
          label={t('sort')}
          value={place.sort}
          options={SORTS.map((sort) => [sort, t(`sort_${sort}`)] as const)}
          onInput={(value) =>
            go({
              sort: SORTS.find((sort): sort is LibraryQuery['sort'] => sort === value) ?? 'newest',
            })
          }
        />
        <span class="small" role="status">
          {plural('rows_found', total)}
        </span>
      </div>
      <Details summary={t('filters')} open={isFiltered(place)}>
        <div class="form">
          <div class="inline">
            {has('source') && <SourceFilter sourceKey={place.source} />}
            {has('sourceKind') && (
              <SelectField
                label={t('field_kind')}
                value={place.sourceKind}
                options={[
                  ['', t('any')],
                  ...SOURCE_KINDS.map(
                    (kind) =>
                      [
                        kind,
                        kind === 'generic' ? t('naming_generic') : t(`kind_${keyPart(kind)}`),
                      ] as const,
                  ),
                ]}
                onInput={(sourceKind) => go({ sourceKind })}
              />
            )}
            {has('noteKind') && (
              <SelectField
                label={t('note_kind')}
                value={place.noteKind}
                options={[
                  ['', t('any')],
                  ...NOTE_KINDS.map((kind) => [kind, t(`note_kind_${kind}`)] as const),
                ]}
                onInput={(value) =>
                  go({ noteKind: NOTE_KINDS.find((kind) => kind === value) ?? '' })
                }
              />
            )}
            {has('site') && (
              <TextField
                label={t('site_add')}
                value={place.site}
                onInput={(site) => go({ site })}
              />
            )}
            {has('tag') && (
              <TextField label={t('tag')} value={place.tag} onInput={(tag) => go({ tag })} />
            )}
            <DateField label={t('from_day')} value={place.from} onInput={(from) => go({ from })} />
            <DateField label={t('to_day')} value={place.to} onInput={(to) => go({ to })} />
          </div>
          {has('contested') && (
            <Check
              label={t('contested_only')}
              on={place.contested}
              onChange={(contested) => go({ contested })}
            />
          )}
        </div>
      </Details>
    </search>
  );
}
