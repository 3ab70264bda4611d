import { useRef } from 'preact/hooks';
import { Button } from '../parts/button';

/** A button that asks for a file and hands it on. */
export function FileButton(props: {
  readonly label: string;
  /** Endings, as the file chooser takes them. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        class="unseen"
        tabIndex={-1}
        accept={props.accept}
        aria-label={props.label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file, mended, can be chosen again.
          event.currentTarget.value = '';
          if (file) props.onFile(file);
        }}
      />
      <Button look="framed" onClick={() => field.current?.click()}>
        {props.label}
      </Button>
    </>
  );
}
