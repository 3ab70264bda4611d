/** Words that search takes apart, in the order of the text. */
const WORD = /[\p{L}\p{N}]+/gu;

/** Stretches of a text, those that begin a searched word set apart. */
export function hits(text: string, search: string): { text: string; hit: boolean }[] {
  const wanted = (search.toLowerCase().match(WORD) ?? []).toSorted((a, b) => b.length - a.length);
  if (wanted.length === 0) return [{ text, hit: false }];
  const parts: { text: string; hit: boolean }[] = [];
  let at = 0;
  for (const word of text.matchAll(WORD)) {
    const low = word[0].toLowerCase();
    const found = wanted.find((one) => low.startsWith(one));
    if (found === undefined) continue;
    if (word.index > at) parts.push({ text: text.slice(at, word.index), hit: false });
    const end = word.index + found.length;
    parts.push({ text: text.slice(word.index, end), hit: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), hit: false });
  return parts;
}

export function Marked(props: { readonly text: string; readonly search: string }) {
  return (
    <>
      {hits(props.text, props.search).map(({ text, hit }, at) =>
        hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}
    </>
  );
}
