import { useState } from 'preact/hooks';
import type { Annotation } from '../../core/model/annotation';
import { plural, t } from '../i18n/translate';
import { Button } from '../parts/button';
import { TextField } from '../parts/field';
import { parseTags } from '../parts/tags';
import { ExportButtons } from './export-buttons';
import { useLibrary } from './library-context';

/** Tag, export or delete what is chosen; the last change can be undone. */
export function Bulk(props: { readonly chosen: ReadonlySet<string>; readonly onDone: () => void }) {
  const { api, say, again } = useLibrary();
  const [typed, setTyped] = useState('');
  const [before, setBefore] = useState<readonly Annotation[] | null>(null);
  const load = () => api.ask('annotations-by-id', { ids: [...props.chosen] });
  const settle = (change: Promise<readonly Annotation[] | null>) =>
    void change.then(
      (undo) => {
        setBefore(undo);
        props.onDone();
        again();
      },
      () => say(t('not_saved')),
    );
  const tag = async () => {
    const tags = parseTags(typed);
    const all = await load();
    const modified = new Date().toISOString();
    await api.ask('save-annotations', {
      annotations: all.map((one) => ({
        ...one,
        tags: [...new Set([...one.tags, ...tags])],
        modified,
      })),
    });
    setTyped('');
    return all;
  };
  const remove = async () => {
    const all = await load();
    await api.ask('delete-annotations', { ids: all.map(({ id }) => id) });
    return all;
  };
  const undo = async (rows: readonly Annotation[]) => {
    await api.ask('save-annotations', { annotations: rows });
    return null;
  };
  if (props.chosen.size === 0 && before === null) return null;
  return (
    <div class="finder">
      {props.chosen.size > 0 && (
        <>
          <div class="inline">
            <span>{plural('chosen', props.chosen.size)}</span>
            <TextField label={t('tags_commas')} value={typed} onInput={setTyped} />
            <Button
              look="framed"
              icon="tag"
              disabled={parseTags(typed).length === 0}
              onClick={() => settle(tag())}
            >
              {t('action_tag')}
            </Button>
            <Button look="framed" icon="bin" onClick={() => settle(remove())}>
              {t('delete_note')}
            </Button>
          </div>
          <ExportButtons load={load} />
        </>
      )}
      {before !== null && (
        <p class="small">
          {plural('bulk_done', before.length)}{' '}
          <Button onClick={() => settle(undo(before))}>{t('undo')}</Button>
        </p>
      )}
    </div>
  );
}
