import { useState } from 'preact/hooks';
import type { Annotation } from '../../core/model/annotation';
import { plural, t } from '../i18n/translate';
import { Button, IconButton } from '../parts/button';
import { NoteEditor } from '../parts/note-editor';
import { usePopup } from './popup-context';

/** The reader's annotations on this page: edit and delete, with a way back from a deletion. */
export function Annotations(props: {
  readonly all: readonly Annotation[];
  readonly unplaced: readonly string[];
}) {
  const { api, again, askPage, say } = usePopup();
  const [deleted, setDeleted] = useState<Annotation | null>(null);
  const settle = (change: Promise<unknown>, done: () => void) =>
    change.then(
      async () => {
        done();
        await askPage('refresh', {});
        again();
      },
      () => say(t('not_saved')),
    );
  if (props.all.length === 0 && deleted === null) return null;
  return (
    <section class="part">
      <h2 class="label">{plural('annotations_here', props.all.length)}</h2>
      <ul>
        {props.all.map((annotation) => (
          <One
            key={annotation.id}
            annotation={annotation}
            unplaced={props.unplaced.includes(annotation.id)}
            onSave={(next) =>
              settle(api.ask('save-annotation', { annotation: next }), () => say(t('note_saved')))
            }
            onDelete={() =>
              settle(api.ask('delete-annotation', { id: annotation.id }), () =>
                setDeleted(annotation),
              )
            }
          />
        ))}
      </ul>
      {deleted !== null && (
        <p class="small">
          {t('note_deleted')}{' '}
          <Button
            onClick={() =>
              settle(api.ask('save-annotation', { annotation: deleted }), () => setDeleted(null))
            }
          >
            {t('undo')}
          </Button>
        </p>
      )}
    </section>
  );
}

function One(props: {
  readonly annotation: Annotation;
  readonly unplaced: boolean;
  readonly onSave: (next: Annotation) => void;
  readonly onDelete: () => void;
}) {
  const { annotation } = props;
  const [editing, setEditing] = useState(false);
  const quote = annotation.target?.quote.exact;
  return (
    <li class="annotation">
      {quote !== undefined && (
        <p class="quote small-quote one-line" title={quote} dir="auto">
          {quote}
        </p>
      )}
      {editing ? (
        <NoteEditor
          start={annotation}
          focus="note"
          onCancel={() => setEditing(false)}
          onSave={(draft) => {
            setEditing(false);
            props.onSave({ ...annotation, ...draft, modified: new Date().toISOString() });
          }}
        />
      ) : (
        <div class="annotation-line">
          <div>
            {annotation.note !== '' && (
              <p class="stored-note" dir="auto">
                {annotation.note}
              </p>
            )}
            {annotation.tags.length > 0 && (
              <ul class="tags" aria-label={t('tags')}>
                {annotation.tags.map((tag) => (
                  <li key={tag}>{`#${tag}`}</li>
                ))}
              </ul>
            )}
            {props.unplaced && <p class="small">{t('unplaced')}</p>}
          </div>
          <div class="nowrap">
            <IconButton icon="edit" label={t('edit_note')} onClick={() => setEditing(true)} />
            <IconButton icon="bin" label={t('delete_note_label')} onClick={props.onDelete} />
          </div>
        </div>
      )}
    </li>
  );
}
