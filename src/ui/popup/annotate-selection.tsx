import { useEffect, useState } from 'preact/hooks';
import type { TextSelector } from '../../core/model/selector';
import { pageAddress } from '../../core/text/page-address';
import { t } from '../i18n/translate';
import { uuid } from '../model/uuid';
import { Button } from '../parts/button';
import { TextField } from '../parts/field';
import { NoteEditor } from '../parts/note-editor';
import { usePopup } from './popup-context';

/** A note on the words selected in the page: a claim when the reader says whose it is, else a plain note. */
export function AnnotateSelection(props: {
  readonly url: string;
  readonly title: string;
  /** After a note was kept and the page told of it. */
  readonly onSaved: () => void;
}) {
  const { api, again, askPage, say } = usePopup();
  const [target, setTarget] = useState<TextSelector | null>(null);
  const [source, setSource] = useState('');
  const [empty, setEmpty] = useState(false);
  const begin = async () => {
    // Where the page was read the editor stands on the page itself.
    if (await askPage('annotate', {})) return api.close();
    const found = await askPage('selection', {});
    if (found === undefined) return;
    setEmpty(found === null);
    setTarget(found);
  };
  const save = (note: string, tags: readonly string[], selected: TextSelector) => {
    const now = new Date().toISOString();
    const name = source.trim();
    const annotation = {
      id: uuid(),
      pageUrl: pageAddress(props.url),
      pageTitle: props.title,
      target: selected,
      kind: name === '' ? ('text' as const) : ('claim' as const),
      sourceId: null,
      sourceName: name === '' ? null : name,
      note,
      tags,
      created: now,
      modified: now,
    };
    api.ask('save-annotation', { annotation }).then(
      async () => {
        setTarget(null);
        setSource('');
        say(t('note_saved'));
        await askPage('refresh', {});
        props.onSaved();
        again();
      },
      () => say(t('not_saved')),
    );
  };
  useEffect(() => {
    if (api.annotate) void begin();
  }, []);
  return (
    <section class="part" aria-label={t('annotate_selection')}>
      {target === null ? (
        <Button icon="note" onClick={() => void begin()}>
          {t('annotate_selection')}
        </Button>
      ) : (
        <div class="form">
          <p class="quote small-quote clamped" dir="auto">
            {target.quote.exact}
          </p>
          <TextField label={t('selection_source')} value={source} onInput={setSource} />
          <NoteEditor
            start={{ note: '', tags: [] }}
            focus="note"
            onCancel={() => setTarget(null)}
            onSave={({ note, tags }) => save(note, tags, target)}
          />
        </div>
      )}
      {empty && <p class="small">{t('nothing_selected')}</p>}
    </section>
  );
}
