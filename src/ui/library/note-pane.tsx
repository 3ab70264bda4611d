import { useState } from 'preact/hooks';
import { fragmentUrl } from '../../core/exchange/text-fragment-url';
import type { Annotation } from '../../core/model/annotation';
import { dateText } from '../i18n/format';
import { t } from '../i18n/translate';
import { Button } from '../parts/button';
import { NoteEditor } from '../parts/note-editor';
import { OutLink } from '../parts/out-link';
import { useLibrary } from './library-context';

/** A note, edited where it stands; a deletion can be undone. */
export function NotePane({ start }: { readonly start: Annotation }) {
  const { api, say } = useLibrary();
  const [note, setNote] = useState(start);
  const [editing, setEditing] = useState(false);
  const [deleted, setDeleted] = useState(false);
  const save = (next: Annotation) =>
    void api.ask('save-annotation', { annotation: next }).then(
      () => {
        setNote(next);
        setEditing(false);
        setDeleted(false);
      },
      () => say(t('not_saved')),
    );
  if (deleted)
    return (
      <p>
        {t('note_deleted')} <Button onClick={() => save(note)}>{t('undo')}</Button>
      </p>
    );
  return (
    <>
      <h2 dir="auto">{note.sourceName ?? t('your_note')}</h2>
      {note.target && (
        <p class="quote" dir="auto">
          {note.target.quote.exact}
        </p>
      )}
      <p class="small">
        <OutLink href={fragmentUrl(note.pageUrl, note.target?.quote.exact ?? null)}>
          {note.pageTitle || note.pageUrl}
        </OutLink>
        {` · ${dateText(note.created)}`}
      </p>
      {editing ? (
        <NoteEditor
          start={note}
          focus="note"
          onSave={(draft) => save({ ...note, ...draft, modified: new Date().toISOString() })}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <>
          <p class="stored-note" dir="auto">
            {note.note}
          </p>
          {note.tags.length > 0 && (
            <ul class="tags" aria-label={t('tags')}>
              {note.tags.map((tag) => (
                <li key={tag}>{`#${tag}`}</li>
              ))}
            </ul>
          )}
          <div class="form-end">
            <Button icon="edit" onClick={() => setEditing(true)}>
              {t('edit_note')}
            </Button>
            <Button
              icon="bin"
              onClick={() =>
                void api.ask('delete-annotation', { id: note.id }).then(
                  () => setDeleted(true),
                  () => say(t('not_saved')),
                )
              }
            >
              {t('delete_note')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
