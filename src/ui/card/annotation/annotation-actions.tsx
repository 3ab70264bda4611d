import { useState } from 'preact/hooks';
import type { Annotation } from '../../../core/model/annotation';
import { t } from '../../i18n/translate';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { NoteEditor } from '../../parts/note-editor';
import { useCard } from '../card-context';
import { saidBy } from './draft-annotation';

/** Writing, changing and deleting an annotation of any words. A fresh one opens with its editor. */
export function AnnotationActions(props: {
  readonly annotation: Annotation;
  readonly fresh: boolean;
  /** What is kept now, or is written anew. */
  readonly onChange: (annotation: Annotation, fresh: boolean) => void;
}) {
  const { annotation, fresh } = props;
  const { host, say, keepOpen, drafts, close } = useCard();
  const [editing, setEditing] = useState(fresh);
  const [deleted, setDeleted] = useState(false);
  const [source, setSource] = useState(annotation.sourceName ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const key = annotation.target?.quote.exact ?? '';

  const keep = (change: Promise<unknown>, done: () => void, words: string) =>
    change.then(
      () => {
        setProblem(null);
        done();
        say(words);
        host.refresh();
      },
      () => setProblem(t('not_saved')),
    );
  const save = (next: Annotation) =>
    keep(
      host.request('save-annotation', { annotation: next }),
      () => {
        setEditing(false);
        setDeleted(false);
        props.onChange(next, false);
      },
      t('note_saved'),
    );
  const remove = () =>
    keep(
      host.request('delete-annotation', { id: annotation.id }),
      () => {
        setEditing(false);
        setDeleted(true);
      },
      t('note_deleted'),
    );

  if (deleted) {
    return (
      <div class="actions-more notice">
        <span>{t('note_deleted')}</span>
        <Button onClick={() => save(annotation)}>{t('undo')}</Button>
      </div>
    );
  }
  return (
    <>
      {problem !== null && (
        <p class="actions-more" role="alert">
          {problem}
        </p>
      )}
      {editing && (
        <div class="editor form">
          {annotation.kind !== 'source' && (
            <TextField label={t('selection_source')} value={source} onInput={setSource} />
          )}
          <NoteEditor
            start={drafts.get(key) ?? annotation}
            focus="note"
            onDraft={(draft) => {
              if (draft === null) drafts.delete(key);
              else drafts.set(key, draft);
            }}
            onCancel={() => {
              if (fresh) close();
              else setEditing(false);
            }}
            onSave={(draft) => {
              const named = annotation.kind === 'source' ? annotation : saidBy(annotation, source);
              save({ ...named, ...draft, modified: new Date().toISOString() });
            }}
          />
        </div>
      )}
      {!editing && (
        <fieldset class="actions" aria-label={t('actions')}>
          <Button
            icon="edit"
            onClick={() => {
              keepOpen();
              setEditing(true);
            }}
          >
            {t('edit_note')}
          </Button>
          <Button icon="bin" onClick={remove}>
            {t('delete_note')}
          </Button>
          <Button
            icon="open"
            onClick={() =>
              void host.request('open-library', { hash: `annotations/${annotation.id}` })
            }
          >
            {t('action_library')}
          </Button>
        </fieldset>
      )}
    </>
  );
}
