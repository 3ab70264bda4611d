/** Prose written for this bench, in the mix of an ordinary report; 70 words a paragraph or so. */
const PARAGRAPHS = [
  'The harbour authority said on Monday that the northern pier would stay closed until inspectors ' +
    'had looked at every pile. Ship owners, who have lost two weeks of trade, called the decision ' +
    '“late and lazy” and accused the authority of hiding an earlier report.',
  '“We told them in March,” Captain Rosa Lind told the Harbour Post. “Nobody came.” The authority ' +
    'denied that it had been warned, saying only that letters “may have been received.”',
  'According to figures from the port, 140 ships were turned away. A study by the technical ' +
    'university found that the damage was older than the storm, and the mayor has promised an inquiry.',
  'The town lies on the eastern shore and lives by its harbour. In winter the ferries are the only ' +
    'way across, and the road over the pass is closed more often than it is open.',
];

/** A text of about `words` words. */
export function proseOf(words: number): string {
  const out: string[] = [];
  let count = 0;
  for (let k = 0; count < words; k++) {
    const paragraph = PARAGRAPHS[k % PARAGRAPHS.length] ?? '';
    out.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return out.join('\n\n');
}
