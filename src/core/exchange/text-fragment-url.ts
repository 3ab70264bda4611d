const WHOLE_WORDS = 12;
const EDGE_WORDS = 4;
const encoded = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/** An address that scrolls to a quotation (`#:~:text=`); the bare address without one. */
export function fragmentUrl(url: string, quote: string | null): string {
  const words = (quote ?? '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split(/\s+/u)
    .filter(Boolean);
  if (words.length === 0) return url;
  const parts =
    words.length > WHOLE_WORDS ? [words.slice(0, EDGE_WORDS), words.slice(-EDGE_WORDS)] : [words];
  const text = parts.map((part) => encoded(part.join(' '))).join(',');
  return `${url.replace(/#.*$/su, '')}#:~:text=${text}`;
}
