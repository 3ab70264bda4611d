import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n/translate';
import { Button } from './button';
import { TextArea, TextField } from './field';
import { parseTags } from './tags';

export interface NoteDraft {
  readonly note: string;
  readonly tags: readonly string[];
}

/** Note and tags. Ctrl+Enter (or ⌘) saves; Escape closes the editor and keeps what was typed as a draft; it reaches nothing behind. */
export function NoteEditor(props: {
  readonly start: NoteDraft;
  readonly focus: 'note' | 'tags';
  /** What is typed so far, for an editor that is opened again; null once it was saved or given up. */
  readonly onDraft?: (draft: NoteDraft | null) => void;
  readonly onSave: (draft: NoteDraft) => void;
  readonly onCancel: () => void;
  /** Where there is something to delete. */
  readonly onDelete?: () => void;
}) {
  const [note, setNote] = useState(props.start.note);
  const [tags, setTags] = useState(props.start.tags.join(', '));
  const noteField = useRef<HTMLTextAreaElement>(null);
  const tagsField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    (props.focus === 'note' ? noteField : tagsField).current?.focus({ preventScroll: true });
  }, [props.focus]);
  const save = () => {
    props.onDraft?.(null);
    props.onSave({ note: note.trim(), tags: parseTags(tags) });
  };
  const giveUp = () => {
    props.onDraft?.(null);
    props.onCancel();
  };
  return (
    <form
      class="form"
      aria-label={t('note_editor')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          event.preventDefault();
          props.onCancel();
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          save();
        }
      }}
    >
      <TextArea
        label={t('note')}
        value={note}
        onInput={(next) => {
          setNote(next);
          props.onDraft?.({ note: next, tags: parseTags(tags) });
        }}
        innerRef={noteField}
      />
      <TextField
        label={t('tags_commas')}
        value={tags}
        onInput={(next) => {
          setTags(next);
          props.onDraft?.({ note, tags: parseTags(next) });
        }}
        innerRef={tagsField}
      />
      <div class="form-end">
        <button type="submit" class="button main">
          {t('save')}
        </button>
        <Button look="grey" onClick={giveUp}>
          {t('cancel')}
        </Button>
        {props.onDelete && (
          <Button icon="bin" look="grey" onClick={props.onDelete}>
            {t('delete_note')}
          </Button>
        )}
      </div>
    </form>
  );
}
