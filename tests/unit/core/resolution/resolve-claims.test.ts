import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/core/model/claim';
import type { Correction } from '../../../../src/core/model/correction';
import type { SourceDocument } from '../../../../src/core/model/document';
import type { Span } from '../../../../src/core/model/span';
import { recognise } from '../../../../src/core/recognition';
import { type RawClaim, resolveClaims } from '../../../../src/core/resolution';
import { docOf, matcher } from '../recognition/seed';

/**
 * Text with claims marked in it: `{source|cue|content}` in this order, an empty source as `{|said|…}`;
 * source and content may change places: `[content|source|cue]`.
 */
function marked(written: string): { text: string; raw: RawClaim[] } {
  let text = '';
  const raw: RawClaim[] = [];
  for (const part of written.split(/([{[][^}\]]*[}\]])/)) {
    const inner = /^[{[](.*?)\|(.*?)\|(.*?)[}\]]$/s.exec(part);
    if (!inner) {
      text += part;
      continue;
    }
    const spans = inner.slice(1).map((piece): Span => {
      const start = text.length + (text === '' || /[\s“(]$/.test(text) ? 0 : 1);
      if (piece) text += (start > text.length ? ' ' : '') + piece;
      return [start, start + piece.length];
    });
    const none: Span = [0, 0];
    const [first = none, second = none, third = none] = spans;
    const source = part.startsWith('{') ? first : second;
    const cue = part.startsWith('{') ? second : third;
    const content = part.startsWith('{') ? third : first;
    const some = (span: Span): Span[] => (span[1] > span[0] ? [span] : []);
    raw.push({
      index: raw.length,
      source: some(source),
      cue: some(cue),
      content: some(content),
      type: /^[“"]/.test(text.slice(content[0])) ? 'direct' : 'indirect',
      stance: 'says',
      hedged: false,
      negated: false,
      confidence: 1,
    });
  }
  return { text, raw };
}

function resolve(
  written: string,
  corrections: readonly Correction[] = [],
  page: Partial<SourceDocument['page']> = {},
): Claim[] {
  const { text, raw } = marked(written);
  const doc = docOf(text, page);
  const { mentions } = recognise(doc, matcher, corrections);
  return resolveClaims(doc, raw, mentions, corrections, matcher).claims;
}

const last = (written: string) => resolve(written).at(-1)?.resolved;

describe('named sources', () => {
  it('are those of the catalogue', () => {
    expect(last('{SANA|claimed|that ten were hurt}.')).toMatchObject({
      sourceId: 'sana',
      how: 'named',
    });
  });

  it('include bodies that the page introduces', () => {
    expect(
      last('The Idlib Media Centre (IMC) was there. {IMC|said|that ten were hurt}.'),
    ).toMatchObject({ sourceId: null, name: 'Idlib Media Centre', how: 'introduced' });
  });

  it('are whoever published a report', () => {
    expect(last('{a Reuters report|said|that it rained}.')).toMatchObject({ sourceId: 'reuters' });
  });

  it('stay as the text has them when nobody knows them', () => {
    expect(last('{the ferry operator|said|boats ran late}.')).toMatchObject({
      name: 'ferry operator',
      how: 'text',
    });
  });
});

describe('people', () => {
  it('speak for a body', () => {
    expect(
      last('{Col. Dan Marsh, a spokesman for the US-led coalition,|said|that it was looked into}.'),
    ).toMatchObject({ sourceId: 'coalition', person: 'Dan Marsh', how: 'spokesperson' });
  });

  it('are known by surname and keep their body', () => {
    expect(
      last('{Dan Marsh, a spokesman for SOHR,|said|one thing}. Then {Marsh|added|another}.'),
    ).toMatchObject({ sourceId: 'sohr', person: 'Dan Marsh', how: 'surname' });
  });

  it('are meant by pronouns that fit', () => {
    expect(
      last('{Laura Penn|said|it was late}. Peter Holm was out. {She|added|that she waited}.'),
    ).toMatchObject({ person: 'Laura Penn', how: 'pronoun' });
    expect(
      last('{Peter Holm|said|it was late}. Laura Penn had left. {He|added|that he waited}.'),
    ).toMatchObject({ person: 'Peter Holm' });
  });

  it('are meant by their office', () => {
    expect(
      last(
        'Gov. Ruth Avery came late. Tom Brandt had left. {The governor|said|the road was shut}.',
      ),
    ).toMatchObject({ person: 'Ruth Avery', how: 'description' });
  });

  it('are two when two are named', () => {
    expect(
      last('Ann Rowe and Carl Dunn met. {Rowe and Dunn|said|that it went well}.'),
    ).toMatchObject({ name: 'Ann Rowe and Carl Dunn' });
  });

  it('are not those whose relation or government they are', () => {
    expect(last('Carl Dunn was ill. {Dunn’s brother|said|he slept}.')).toMatchObject({
      kind: 'generic',
    });
    expect(last('Carl Dunn won. {The Dunn administration|said|it would wait}.')).not.toHaveProperty(
      'person',
    );
  });
});

describe('bodies by description', () => {
  it.each([
    [
      'The {Syrian Observatory for Human Rights|said|ten}. Later {the observatory|said|twelve}.',
      'sohr',
    ],
    ['{SANA|reported|ten}. {The agency|added|that it was calm}.', 'sana'],
    ['The US-led coalition flew. {The coalition|said|that it hit a store}.', 'coalition'],
    ['The Los Angeles Times saw the letter. {The paper|said|it was signed}.', 'la-times'],
  ])('%s', (text, id) => {
    expect(last(text)).toMatchObject({ sourceId: id, how: 'description' });
  });

  it('point to a body that no list has', () => {
    expect(
      last('The Food Quality Agency was told. {The agency|said|that it would look}.'),
    ).toMatchObject({ name: 'Food Quality Agency', how: 'description' });
  });
});

describe('governments', () => {
  it('are meant by their seats', () => {
    expect(last('{Damascus|denied|the charge}.')).toMatchObject({
      name: 'Government of Syria',
      how: 'metonym',
    });
    expect(last('{The Kremlin|said|no}.')).toMatchObject({
      name: 'Government of Russia',
      how: 'metonym',
    });
  });

  it('lend their country to their ministries', () => {
    expect(
      last('Talks in Jordan went on. {The foreign ministry|said|that they would end}.'),
    ).toMatchObject({ name: 'Jordan: foreign ministry', how: 'description' });
  });
});

describe('unnamed sources', () => {
  it('are typed, with what is disclosed of them', () => {
    const text =
      '{Three US officials|said|it was over}, speaking on condition of anonymity because they were not allowed to talk.';
    expect(last(text)).toMatchObject({
      generic: 'unnamed-official',
      how: 'generic',
      disclosure: { number: 3, role: 'US officials', country: 'United States' },
    });
    expect(last(text)?.disclosure?.anonymityReason).toMatch(/^on condition of anonymity because/);
  });

  it('are one and the same when the text says so', () => {
    const claims = resolve('{A senior official|said|one thing}. {The official|added|another}.');
    expect(claims[1]?.resolved).toMatchObject({ name: 'A senior official', how: 'description' });
  });

  it('of a body are told with the body', () => {
    expect(last('{A Reuters spokeswoman|said|it was so}.')).toMatchObject({
      sourceId: 'reuters',
      generic: 'unnamed-official',
      how: 'spokesperson',
    });
  });
});

describe('chains', () => {
  it('keep apart who said it and who was told', () => {
    const [claim] = resolve('{Locals|told|} SANA that the mill was empty.');
    expect(claim?.resolved).toMatchObject({ generic: 'residents' });
    expect(claim?.via).toMatchObject({ sourceId: 'sana' });
  });

  it('follow a citation', () => {
    const [claim] = resolve('{SANA, citing a military source,|said|the road was open}.');
    expect(claim?.resolved).toMatchObject({ generic: 'military-source' });
    expect(claim?.via).toMatchObject({ sourceId: 'sana' });
  });

  it('find who relays before a verb of citing that is the cue', () => {
    const text = 'SANA reported on Monday, quoting a military source, that it fell.';
    const at = (part: string): Span[] => [[text.indexOf(part), text.indexOf(part) + part.length]];
    const { raw } = marked('{A|said|b}');
    const parts = { source: at('a military source'), cue: at('quoting'), content: at('it fell') };
    const claims = raw.map((one) => ({ ...one, ...parts }));
    const doc = docOf(text);
    const { mentions } = recognise(doc, matcher, []);
    const [claim] = resolveClaims(doc, claims, mentions, [], matcher).claims;
    expect(claim?.via).toMatchObject({ sourceId: 'sana' });
  });

  it.each([
    ['{Locals|said|it was so} in a statement emailed to Reuters.', 'reuters'],
    ['In the speech, first disclosed last week by SANA, {Ann Rowe|argued|it was so}.', 'sana'],
    ['{Ann Rowe|told|} the Syrian news agency SANA that it was so.', 'sana'],
  ])('find who was told, sent or first disclosed it: %s', (text, relay) => {
    expect(resolve(text)[0]?.via).toMatchObject({ sourceId: relay });
  });

  it('take no body that is sent a letter for one that relays it', () => {
    const [claim] = resolve(
      '{Ann Rowe|said|it was so} in a note sent to the World Health Organization.',
    );
    expect(claim?.via).toBeUndefined();
  });

  it('take no photo credit for a relay', () => {
    const [claim] = resolve('{Ann Rowe|said|it was late}. (Carl Dunn/AP)');
    expect(claim?.via).toBeUndefined();
  });
});

describe('quotations without a source', () => {
  it('are the last speaker’s', () => {
    const claims = resolve('{Ann Rowe|said|it was late}. {||“We waited.”}');
    expect(claims[1]?.resolved).toMatchObject({ person: 'Ann Rowe' });
  });

  it('are nobody’s when nobody spoke', () => {
    expect(resolve('{|is thought|to be late}.')[0]?.resolved).toMatchObject({ how: 'none' });
  });
});

describe('the reader’s word', () => {
  const pageUrl = 'https://site.example/story';

  it('strikes out a claim and numbers the others anew', () => {
    const claims = resolve('{SANA|said|it rained}. {Reuters|said|it was dry}.', [
      { kind: 'not-a-claim', quote: 'it rained', pageUrl },
    ]);
    expect(claims.map((c) => [c.index, c.resolved.sourceId])).toEqual([[0, 'reuters']]);
  });

  it('says whose a claim is', () => {
    const claims = resolve('{He|said|it rained}.', [
      { kind: 'claim-source', quote: 'it rained', pageUrl, sourceId: 'sana', name: 'SANA' },
    ]);
    expect(claims[0]?.resolved).toMatchObject({ sourceId: 'sana', how: 'reader' });
  });
});

describe('mentions', () => {
  it('gain the bodies that only a claim shows to be sources', () => {
    const { text, raw } = marked('{The Harbour Workers Union|said|it would strike}.');
    const doc = docOf(text);
    const { mentions } = resolveClaims(doc, raw, [], [], matcher);
    expect(mentions).toMatchObject([{ sourceId: null, kind: 'unknown' }]);
  });
});

describe('they, and he or she by the text', () => {
  it('leads “they” to a plural subject, never to one person', () => {
    const text =
      'Young voters have had enough of the harbour works. {Ann Low|said|the vote was close}. {They|want|a new mayor}.';
    expect(last(text)?.name).toBe('Young voters');
    const alone = '{Ann Low|said|the vote was close}. {They|want|a new mayor}.';
    expect(last(alone)).toMatchObject({ how: 'none' });
  });

  it('does not take things for people', () => {
    const text = 'Lawsuits are on their way. {They|say|that the pier is theirs}.';
    expect(last(text)).toMatchObject({ how: 'none' });
  });

  it('learns from the next pronoun whether he or she is meant', () => {
    const text =
      'Mpho Dube left at noon; she took the ferry. {Tendai Moyo|said|he was late}.\n\n{She|said|the sea was calm}.';
    expect(last(text)?.person).toBe('Mpho Dube');
  });

  it('leads “he” to an unnamed relation who has just spoken', () => {
    const text =
      'Tendai Moyo was at sea. {The boyfriend|said|that the lamp was out}. {He|added|that it was cold}.';
    expect(last(text)?.name).toMatch(/boyfriend/);
  });
});

describe('what a source alone doesn’t tell', () => {
  it('leads “who” to the phrase before it', () => {
    const text = 'They met the rescuers from the quay, {who|said|that ten were missing}.';
    expect(last(text)).toMatchObject({ generic: 'medical-source' });
    expect(last('It was Ann Low, {who|said|it first}.')?.person).toBe('Ann Low');
  });

  it('leads a first name to whoever alone bears it', () => {
    const text = 'Bindi Rowe opened the pier. {Bindi|said|that it would hold}.';
    expect(last(text)?.person).toBe('Bindi Rowe');
  });

  it('takes what is written for documents', () => {
    expect(last('{Research published last year|showed|that it rained more}.')).toMatchObject({
      generic: 'documents',
    });
  });
});
