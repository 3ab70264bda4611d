import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/translate';
import { Button } from '../parts/button';

/** Copies, and says so; false where the page may not write to the clipboard (no HTTPS, a policy). */
export async function copyText(text: string, say: (text: string) => void): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return false;
  }
  say(t('copied'));
  return true;
}

/** Where copying is refused, the text is laid out and selected, so that the reader's own keys copy it. */
export function CopyFallback(props: { readonly text: string; readonly onClose: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  return (
    <div class="editor form">
      <label class="field">
        <span class="small">{t('copy_by_hand')}</span>
        <textarea readOnly value={props.text} ref={field} />
      </label>
      <div class="form-end">
        <Button look="grey" onClick={props.onClose}>
          {t('done')}
        </Button>
      </div>
    </div>
  );
}
