import type { LibraryQuery } from '../../messaging/protocol';
import { plural, t } from '../i18n/translate';
import { DateField } from '../options/forget';
import { Check } from '../own-pages/check';
import { SelectField, TextField } from '../parts/field';
import { Details } from '../parts/section';
import { type Place, SORTS } from './address';
import { useLibrary } from './library-context';

/** Search as you type, with filters and order; all of it is in the address. */
export function Finder({ place, total }: { readonly place: Place; readonly total: number }) {
  const { go } = useLibrary();
  const filtered =
    place.site !== '' ||
    place.tag !== '' ||
    place.from !== '' ||
    place.to !== '' ||
    place.contested;
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
      <Details summary={t('filters')} open={filtered}>
        <div class="inline">
          <TextField label={t('site_add')} value={place.site} onInput={(site) => go({ site })} />
          {place.kind === 'annotations' && (
            <TextField label={t('tag')} value={place.tag} onInput={(tag) => go({ tag })} />
          )}
          <DateField label={t('from_day')} value={place.from} onInput={(from) => go({ from })} />
          <DateField label={t('to_day')} value={place.to} onInput={(to) => go({ to })} />
        </div>
        <Check
          label={t('contested_only')}
          on={place.contested}
          onChange={(contested) => go({ contested })}
        />
      </Details>
    </search>
  );
}
