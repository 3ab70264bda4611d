import { t } from '../i18n/translate';

/** What the reader wrote, as it is read again: the note in the reader's own lines, the tags under it. */
export function StoredNote(props: { readonly note: string; readonly tags: readonly string[] }) {
  return (
    <>
      {props.note !== '' && (
        <p class="stored-note" dir="auto">
          {props.note}
        </p>
      )}
      {props.tags.length > 0 && (
        <ul class="tags" aria-label={t('tags')}>
          {props.tags.map((tag) => (
            <li key={tag}>{`#${tag}`}</li>
          ))}
        </ul>
      )}
    </>
  );
}
