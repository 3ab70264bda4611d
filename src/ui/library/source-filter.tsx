import { useEffect, useState } from 'preact/hooks';
import type { LibraryRow } from '../../messaging/protocol';
import { t } from '../i18n/translate';
import { IconButton } from '../parts/button';
import { TextField } from '../parts/field';
import { useLibrary } from './library-context';

const OFFERED = 10;

/** Rows of one source alone: chosen by its name from those the reader has met. */
export function SourceFilter({ sourceKey }: { readonly sourceKey: string }) {
  const { api, go } = useLibrary();
  const [typed, setTyped] = useState('');
  const [offered, setOffered] = useState<readonly LibraryRow[]>([]);
  const [name, setName] = useState('');
  useEffect(() => {
    if (sourceKey === '') return;
    // The name of a key that came with the address.
    find({ text: '', filters: { sourceId: sourceKey } }).then(
      ([row]) => setName(row?.title ?? sourceKey),
      () => setName(sourceKey),
    );
  }, [sourceKey]);
  const find = async (asked: { text: string; filters: { sourceId?: string } }) => {
    const page = await api.ask('library-query', {
      kind: 'sources',
      sort: 'newest',
      offset: 0,
      limit: OFFERED,
      ...asked,
    });
    return page.rows;
  };
  const type = (text: string) => {
    setTyped(text);
    const chosen = offered.find(({ title }) => title === text);
    if (chosen) {
      setTyped('');
      go({ source: chosen.id });
    } else if (text.trim() !== '') {
      find({ text, filters: {} }).then(setOffered, () => setOffered([]));
    }
  };
  if (sourceKey !== '')
    return (
      <div class="field chosen-source">
        <span class="small">{t('source_filter')}</span>
        <span class="chip">
          <bdi>{name}</bdi>
          <IconButton
            icon="close"
            label={t('source_filter_clear', name)}
            onClick={() => go({ source: '' })}
          />
        </span>
      </div>
    );
  return (
    <TextField
      label={t('source_filter')}
      value={typed}
      list={offered.map(({ title }) => title)}
      listId="sources-offered"
      onInput={type}
    />
  );
}
