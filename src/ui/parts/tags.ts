/** Tags as the reader types them (separated by commas, `#` allowed) → trimmed, no empty ones, no doubles. */
export function parseTags(text: string): string[] {
  const tags = text
    .split(',')
    .map((tag) => tag.trim().replace(/^#+/, '').trim())
    .filter((tag) => tag !== '');
  return [...new Set(tags)];
}
