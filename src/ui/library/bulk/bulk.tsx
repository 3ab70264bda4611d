import { useState } from 'preact/hooks';
import { toFactsCsv, toPackJson } from '../../../core/exchange/source-pack-export';
import { toJsonLd } from '../../../core/exchange/source-pack-export-jsonld';
import type { Annotation } from '../../../core/model/annotation';
import type { SourceRecord } from '../../../core/model/source';
import { plural, t } from '../../i18n/translate';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { parseTags } from '../../parts/tags';
import { ExportButtons } from '../bring/export-buttons';
import { useLibrary } from '../library-context';
import { type BulkKind, type Done, noteOf, removeChosen, tagChosen } from './bulk-actions';

/** Tag, export, delete or forget what is chosen; the last change can be undone. */
export function Bulk(props: {
  readonly kind: BulkKind;
  readonly chosen: ReadonlySet<string>;
  /** Rows that can be chosen with one click. */
  readonly total: number;
  readonly onAll: () => void;
  readonly onDone: () => void;
}) {
  const { api, say, again } = useLibrary();
  const { kind, chosen } = props;
  const [typed, setTyped] = useState('');
  const [done, setDone] = useState<{ readonly count: number; readonly undo: Done['undo'] } | null>(
    null,
  );
  const [busy, setBusy] = useState(false);
  const ids = [...chosen];
  const settle = (change: Promise<Done | null>) => {
    setBusy(true);
    void change
      .then(
        (made) => {
          setDone(made);
          props.onDone();
          again();
        },
        () => say(t('not_saved')),
      )
      .finally(() => setBusy(false));
  };
  const tag = async () => {
    const made = await tagChosen(api.ask, kind, ids, parseTags(typed));
    setTyped('');
    return made;
  };
  if (chosen.size === 0 && done === null) return null;
  return (
    <div class="finder">
      {chosen.size > 0 && (
        <>
          <div class="inline">
            <span>{plural('chosen', chosen.size)}</span>
            {chosen.size < props.total && (
              <Button onClick={props.onAll}>{t('choose_all', props.total)}</Button>
            )}
            <TextField label={t('tags_commas')} value={typed} onInput={setTyped} />
            <Button
              look="framed"
              icon="tag"
              disabled={busy || parseTags(typed).length === 0}
              onClick={() => settle(tag())}
            >
              {t('action_tag')}
            </Button>
            <Button
              look="framed"
              icon="bin"
              disabled={busy}
              onClick={() => settle(removeChosen(api.ask, kind, ids))}
            >
              {kind === 'annotations' ? t('delete_note') : t('forget')}
            </Button>
          </div>
          {kind === 'sources' ? (
            <SourceExport ids={ids} />
          ) : (
            <ExportButtons load={() => chosenNotes(kind, ids)} />
          )}
          {kind !== 'annotations' && <p class="small">{t(`bulk_note_${kind}`)}</p>}
        </>
      )}
      {done !== null && (
        <p class="small" role="status">
          {plural('bulk_done', done.count)}{' '}
          <Button disabled={busy} onClick={() => settle(done.undo().then(() => null))}>
            {t('undo')}
          </Button>
        </p>
      )}
    </div>
  );

  async function* chosenNotes(
    what: 'annotations' | 'claims',
    all: readonly string[],
  ): AsyncIterable<readonly Annotation[]> {
    if (what === 'annotations') yield await api.ask('annotations-by-id', { ids: all });
    else
      yield (await api.ask('claims-by-id', { ids: all })).flatMap(
        (claim) => noteOf(claim, 'claims') ?? [],
      );
  }
}

/** What is known of the chosen sources, in the forms in which others can take it in. */
function SourceExport({ ids }: { readonly ids: readonly string[] }) {
  const { api, say } = useLibrary();
  const save = (name: string, type: string, write: (records: readonly SourceRecord[]) => string) =>
    void api.ask('sources-by-id', { ids }).then(
      (records) => {
        if (records.length === 0) say(t('no_records'));
        else api.saveFile(name, new Blob([write(records)], { type }));
      },
      () => say(t('background_silent')),
    );
  return (
    <div class="form-end">
      <span class="small">{t('export_as')}</span>
      <Button
        onClick={() =>
          save('who-says-sources.json', 'application/json', (records) =>
            toPackJson(records, t('pack_own_title'), ''),
          )
        }
      >
        {t('format_json')}
      </Button>
      <Button onClick={() => save('who-says-sources.jsonld', 'application/ld+json', toJsonLd)}>
        {t('format_jsonld')}
      </Button>
      <Button onClick={() => save('who-says-facts.csv', 'text/csv', toFactsCsv)}>
        {t('format_csv')}
      </Button>
    </div>
  );
}
