/** Makes a page of an article that is there as plain text: first line the headline, paragraphs by line. */
export function articlePage(text: string): string {
  const escapeHtml = (part: string) =>
    part.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const [first = '', ...rest] = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
  const body = rest.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(first.slice(0, 80))}</title>
<meta property="og:type" content="article"><style>body{font:18px/1.6 Georgia,serif;max-width:680px;margin:32px auto;padding:0 24px}</style>
</head><body><article><p>${escapeHtml(first)}</p>
${body}
</article></body></html>`;
}
