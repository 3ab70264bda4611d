/** Offset in JSON text → 1-based line. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}

/**
 * The line on which the value at `path` begins, in text that is JSON; the line of the nearest value around it
 * where the path leads further than the text does.
 */
export function lineOfPath(text: string, path: readonly (string | number)[]): number {
  let at = skipSpace(text, 0);
  for (const key of path) {
    const next = typeof key === 'number' ? item(text, at, key) : member(text, at, key);
    if (next === -1) break;
    at = next;
  }
  return lineAt(text, at);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (' \t\r\n,:'.includes(text.charAt(at)) && at < text.length) at += 1;
  return at;
}

/** Offset after the value that begins at `from`. */
function skipValue(text: string, from: number): number {
  const first = text.charAt(from);
  if (first === '"') return skipString(text, from);
  if (first !== '{' && first !== '[') {
    let at = from;
    while (at < text.length && !/[\s,\]}]/u.test(text.charAt(at))) at += 1;
    return at;
  }
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') at = skipString(text, at) - 1;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

function skipString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === '"') return at + 1;
  }
  return text.length;
}

function item(text: string, from: number, index: number): number {
  if (text.charAt(from) !== '[') return -1;
  let at = skipSpace(text, from + 1);
  for (let seen = 0; seen < index; seen += 1) {
    if (at >= text.length || text.charAt(at) === ']') return -1;
    at = skipSpace(text, skipValue(text, at));
  }
  return text.charAt(at) === ']' ? -1 : at;
}

function member(text: string, from: number, key: string): number {
  if (text.charAt(from) !== '{') return -1;
  let at = skipSpace(text, from + 1);
  while (at < text.length && text.charAt(at) !== '}') {
    const end = skipString(text, at);
    const value = skipSpace(text, end);
    if (text.slice(at, end) === JSON.stringify(key)) return value;
    at = skipSpace(text, skipValue(text, value));
  }
  return -1;
}
