/** Pages to measure on, made here: one that is no article, and one of 100,000 characters of news. */
const NAMES = [
  'Reuters',
  'SANA',
  'Amnesty International',
  'The United Nations',
  'Al Jazeera',
  'Local officials',
];
const CUES = ['said', 'reported', 'claimed', 'denied', 'warned', 'told reporters'];
const THINGS = [
  'the bridge over the river had been closed to lorries since the end of last week',
  'at least thirty barges were waiting at the lower lock for the pumps to be mended',
  'nobody had been told of the change before the meeting on Monday was over',
  'the talks would go on in the spring, when the new council had been sworn in',
];
const PLAIN =
  'The road along the quay stayed shut through the evening, and the ferries ran half empty in the rain that had come up from the south.';

const html = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

export const SIMPLE_PAGE = html(
  '<title>A form</title>',
  '<h1>Opening hours</h1><p>Monday to Friday, nine to five.</p><form><label>Name <input></label><button>Send</button></form>',
);

/** About `characters` of text in paragraphs of three sentences, a third of them with a source. */
export function longArticle(characters: number): string {
  const paragraphs: string[] = [];
  let length = 0;
  for (let i = 0; length < characters; i++) {
    const sentence = `${NAMES[i % NAMES.length]} ${CUES[i % CUES.length]} that ${THINGS[i % THINGS.length]}.`;
    const paragraph = `${sentence} ${PLAIN} ${PLAIN.replace('quay', `pier ${i}`)}`;
    paragraphs.push(`<p>${paragraph.replace('river', '<a href="#r">river</a>')}</p>`);
    length += paragraph.length;
  }
  return html(
    '<title>A long article</title><meta property="og:type" content="article">',
    `<article><h1>Barges wait at the lock</h1>${paragraphs.join('\n')}</article>`,
  );
}
