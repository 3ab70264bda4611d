/** The page's one live region: what was done, or could not be. */
export function Said({ text }: { readonly text: string }) {
  return (
    <p role="status" class={text === '' ? 'unseen' : 'said-line'}>
      {text}
    </p>
  );
}
