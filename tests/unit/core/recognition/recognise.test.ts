import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../../src/core/model/correction';
import type { SourceDocument } from '../../../../src/core/model/document';
import { addSources, buildMatcher, recognise } from '../../../../src/core/recognition';
import { docOf, matcher, SEED, source } from './seed';

function named(text: string | SourceDocument, corrections: readonly Correction[] = []): string[] {
  const doc = typeof text === 'string' ? docOf(text) : text;
  return recognise(doc, matcher, corrections)
    .mentions.filter((m) => m.kind !== 'generic')
    .map((m) => `${doc.text.slice(m.start, m.end)}=${m.sourceId ?? m.name}`);
}

describe('names in prose', () => {
  it('takes the longest name', () => {
    expect(named('A study by the Reuters Institute said so.')).toEqual([
      'Reuters Institute=reuters-institute',
    ]);
    expect(named('The Times of Israel reported it.')).toEqual([
      'The Times of Israel=times-of-israel',
    ]);
  });

  it('lets a name that is never matched keep a shorter one from being found', () => {
    expect(named('A lodge in Sun Valley reported snow.')).toEqual([]);
  });

  it('sees through possessives, dots, hyphens, accents and white space', () => {
    expect(named('Reuters’ tally and the A.P.’s own differ.')).toEqual([
      'Reuters=reuters',
      'A.P.=ap',
    ]);
    expect(named('Planes of the U.S.-led\u00a0coalition flew.')).toEqual([
      'U.S.-led\u00a0coalition=coalition',
    ]);
    expect(named('It was seen on Al-Manar, and AL-MANAR showed it.')).toHaveLength(2);
    expect(named('“We saw it,” he told HawaiiNewsNow.')).toEqual(['HawaiiNewsNow=now']);
  });

  it('does not join words over a sentence’s end', () => {
    expect(named('He lived in Los Angeles. Times were hard.')).toEqual([]);
  });

  it('knows datelines, credits and bylines', () => {
    expect(named('BEIRUT (AP) — Two bridges fell on Monday.')).toEqual(['AP=ap']);
    expect(named('A bridge after the flood. (Jane Roe/AP)')).toEqual(['AP=ap']);
    expect(named('By Jane Roe, PA\n\nThe river rose.')).toEqual(['PA=pa']);
  });

  it('matches unspaced scripts and Arabic', () => {
    expect(named('据新华社报道，河水上涨。')).toEqual(['新华社=xinhua']);
    expect(named('共同通信によると、橋が落ちた。')).toEqual(['共同通信=kyodo']);
    expect(named('ตามรายงานของไทยพีบีเอสวันนี้')).toEqual(['ไทยพีบีเอส=thai-pbs']);
    expect(named('ذكرت وكالة سانا أن الجسر سقط')).toEqual(['سانا=sana']);
  });
});

describe('doubtful names', () => {
  it.each([
    ['The Sun reported that the bridge fell.', 'The sun rose over the Sun Valley lodge.'],
    ['She told Time that she was glad.', 'Time will tell whether the bridge holds.'],
    ['The study, published in Nature, found lead.', 'Nature took its course along the river.'],
    ['He told The Hill that he would vote.', 'He walked up the Hill with a lantern.'],
    ['The driver told PA that the road was closed.', 'The PA system failed twice.'],
    ['Residents told Al Mayadeen that planes came.', 'The shells fell in Al Mayadeen at night.'],
    ['An anchor at Fox said it first.', 'Vicente Fox said it first. Later Fox said it again.'],
    ['The list is in this week’s Nature.', 'Nature, the farmer joked, had the last word.'],
    ['The mayor admitted to The Sun that he knew.', 'Nature, a farmer of sixty, told the court.'],
    ['In The Hill, two lawyers argued for it.', 'In the hill, two miners were trapped.'],
    ['SANA put the toll at nine.', 'They filled in SANA forms, and left.'],
    ['An AP photographer saw it.', 'She told Mr Reuters.'],
  ])('%s / %s', (yes, no) => {
    expect(named(yes)).toHaveLength(1);
    expect(named(no)).toEqual([]);
  });

  it('unlocks a paper’s last word by its full name', () => {
    expect(named('The Los Angeles Times saw the letter. The Times did not print it.')).toEqual([
      'Los Angeles Times=la-times',
      'The Times=la-times',
    ]);
  });

  it('takes the page’s own outlet for what its site is', () => {
    const doc = docOf('A reader wrote to The Hill on Friday.', { url: 'https://thehill.com/a' });
    expect(recognise(doc, matcher, []).pageOutlet).toBe('the-hill');
    expect(named(doc)).toEqual(['The Hill=the-hill']);
  });
});

describe('names that the page introduces', () => {
  it('unlocks a short form for a source of the catalogue', () => {
    expect(named('The Press Association (PA) was there. PA counted ten.')).toContain('PA=pa');
  });

  it('unlocks one of a body that no list has, where it stands as a source', () => {
    const text = 'The Idlib Media Centre (IMC) counted ten. IMC said more would follow.';
    expect(named(text)).toEqual([
      'Idlib Media Centre=Idlib Media Centre',
      'IMC=Idlib Media Centre',
      'IMC=Idlib Media Centre',
    ]);
  });

  it('gives a short form to what the page says it stands for', () => {
    const text = 'The Palestinian Authority (PA) met. The PA said it would pay.';
    expect(named(text).filter((m) => m.endsWith('=pa'))).toEqual([]);
  });
});

describe('what the page tells of doubtful names', () => {
  it('takes a name with its article for a source that the page cites elsewhere', () => {
    expect(named('He reads The Sun at home. The Sun reported the fire.')).toHaveLength(2);
    expect(named('He reads The Sun at home.')).toHaveLength(0);
  });

  it('lets the clear names of a list speak for the doubtful one', () => {
    expect(named('She has written for Reuters, The Hill and Kyodo News.')).toContain(
      'The Hill=the-hill',
    );
  });

  it('doubts an agency’s letters after an article', () => {
    expect(named('The SANA form was lost.')).toEqual([]);
  });

  it('marks well-known media without a record by their name alone', () => {
    expect(named('She told Business Insider that it was late.')).toEqual([
      'Business Insider=Business Insider',
    ]);
  });

  it('knows a site that is written out', () => {
    expect(named('He keeps a column on latimes.com these days.')).toEqual(['latimes.com=la-times']);
  });

  it('marks agencies in photo credits that no list has', () => {
    expect(named('A view of the quay. (Jane Roe/Harbour Pictures)')).toEqual([
      'Harbour Pictures=Harbour Pictures',
    ]);
  });
});

describe('bodies that no list has', () => {
  it('are sources where a speaker belongs to them', () => {
    expect(named('“It is old,” said Ann Low, a physicist at the Orin Research Institute.')).toEqual(
      ['Orin Research Institute=Orin Research Institute'],
    );
    expect(named('Ann Low, a lawyer for the Orin Litigation Centre, told Reuters so.')).toContain(
      'Orin Litigation Centre=Orin Litigation Centre',
    );
    expect(named('Ann Low was born near the Orin Research Institute.')).toEqual([]);
  });

  it('are journals that something was published in', () => {
    expect(named('The paper, published in Advances in Tidal Research, counts them.')).toEqual([
      'Advances in Tidal Research=Advances in Tidal Research',
    ]);
  });

  it('are named again without a cue once they stood as a source', () => {
    const text =
      'Ann Low, an analyst at Orin Capital, said it was late. Shares of Orin Capital fell.';
    expect(named(text)).toEqual(['Orin Capital=Orin Capital', 'Orin Capital=Orin Capital']);
  });

  it('are those whose officer or research firm speaks', () => {
    expect(named('Orin Dockers Union President Ann Low said no.')).toEqual([
      'Orin Dockers Union=Orin Dockers Union',
    ]);
    expect(named('According to estimates from research firm Tidewatch, ten did.')).toEqual([
      'Tidewatch=Tidewatch',
    ]);
    expect(named('The Orin Harbour School recently released data on it.')).toEqual([
      'Orin Harbour School=Orin Harbour School',
    ]);
  });

  it('are not accounts, buttons or cities in capitals', () => {
    expect(named('Write to desk@hill.example or to (@SANA) at night.')).toEqual([]);
    expect(named('ORINTON (HARBOURS), Monday. In Harbours it rained.')).toEqual([]);
  });

  it('doesn’t take the first word of a sentence, or a day, for a name’s', () => {
    expect(named('According to the Orin Harbour Museum, fewer than ten are left.')).toEqual([
      'Orin Harbour Museum=Orin Harbour Museum',
    ]);
    expect(named('He was called Wednesday to the Orin Ministry to explain it.')).toEqual([]);
    expect(named('Ann said so, according to OPG 11, which nobody read.')).toEqual([]);
  });

  it('finds the body of a person who is cited or speaks for it', () => {
    expect(named('According to Nancy Low of the Orin-Elm Centre for Tides, it rose.')).toEqual([
      'Orin-Elm Centre for Tides=Orin-Elm Centre for Tides',
    ]);
    expect(
      named('“We see it,” said Ann Low, an Orin Water Council representative who helped them.'),
    ).toEqual(['Orin Water Council=Orin Water Council']);
    expect(named('said Ann Low, Research and Advocacy Director for the East.')).toEqual([]);
  });

  it('finds a magazine or a weekly by the noun that says what it is', () => {
    expect(named('She was Harbour Angling magazine’s player of the year.')).toEqual([
      'Harbour Angling=Harbour Angling',
    ]);
    expect(named('The list was in Elm Courant, a Catholic weekly, and gone.')).toEqual([
      'Elm Courant=Elm Courant',
    ]);
    expect(named('A British magazine has it.')).toEqual([]);
    expect(named('Ann Low, a writer for a weekly, was there.')).toEqual([]);
  });

  it('finds the site that a copied article names after “via”', () => {
    expect(named('Nobody came.\n\nvia thehill')).toEqual(['thehill=the-hill']);
    expect(named('They went via thehill to the shore.')).toEqual([]);
    expect(named('via unknownsite')).toEqual([]);
  });

  it('finds an unnamed source whose words begin like a name that is never matched', () => {
    const own = buildMatcher([...SEED, source('realm', 'government-body', 'Orin state~x')]);
    const text = 'Russian state television reported it. Orin state television reported it.';
    expect(recognise(docOf(text), own, []).mentions.map((m) => m.generic)).toContain('state-media');
  });

  it('end before the day of the week', () => {
    expect(named('She told the Orin Gazette Monday that it was late.')).toEqual([
      'Orin Gazette=Orin Gazette',
    ]);
  });

  it('are credited where the line runs on without a space', () => {
    expect(named('Smoke over the quayCredit: The Orin Bay Times')).toEqual([
      'Orin Bay Times=Orin Bay Times',
    ]);
  });
});

describe('names with accents', () => {
  it('are found whatever letter of the first word has one', () => {
    const own = buildMatcher([
      source('lib', 'newspaper', 'Libération~n'),
      source('maan', 'news-agency', 'Ma’an~n'),
    ]);
    const found = (text: string) =>
      recognise(docOf(text), own, []).mentions.flatMap((m) => m.sourceId ?? []);
    expect(found('A lawyer told Libération that he would appeal.')).toEqual(['lib']);
    expect(found("A medic told Ma'an that two were hurt.")).toEqual(['maan']);
  });
});

describe('links', () => {
  const text = 'One account says that the bridge fell at dawn.';
  const link = { span: [4, 11] as const, href: 'https://www.blogs.example/harbour/2018' };

  it('take a link to a known source for a mention of it', () => {
    expect(named(docOf(text, {}, [link]))).toEqual(['account=blog']);
  });

  it('leave alone a site of which only one section is known', () => {
    const other = { ...link, href: 'https://blogs.example/other' };
    expect(named(docOf(text, {}, [other]))).toEqual([]);
  });

  it('settle a doubtful name', () => {
    const word = { span: [0, 6] as const, href: 'https://nature.com/articles/1' };
    expect(named(docOf('Nature has the details.', {}, [word]))).toEqual(['Nature=nature']);
  });
});

describe('the reader’s word', () => {
  const text = 'Reuters reported it, and the Harbour Lamp did too.';

  it('silences a name for good, on a site, or on a page', () => {
    expect(named(text, [{ kind: 'never-alias', alias: 'reuters' }])).not.toContain(
      'Reuters=reuters',
    );
    expect(
      named(text, [{ kind: 'never-on-site', alias: 'Reuters', site: 'site.example' }]),
    ).not.toContain('Reuters=reuters');
    expect(
      named(text, [{ kind: 'never-on-site', alias: 'Reuters', site: 'other.example' }]),
    ).toContain('Reuters=reuters');
    const pageUrl = 'https://site.example/story';
    expect(named(text, [{ kind: 'not-a-source', alias: 'Reuters', pageUrl }])).not.toContain(
      'Reuters=reuters',
    );
  });

  it('says who is meant, also by a name that no list has', () => {
    const corrections: Correction[] = [
      { kind: 'is-source', alias: 'the Harbour Lamp', sourceId: 'blog' },
      { kind: 'is-source', alias: 'Reuters', sourceId: 'ap' },
    ];
    expect(named(text, corrections)).toEqual(['Reuters=ap', 'Harbour Lamp=blog']);
  });
});

describe('names of the reader', () => {
  it('are found once added', () => {
    const own = buildMatcher(SEED);
    addSources(own, [source('mine', 'social-account', 'Lighthouse Keeper Diaries')]);
    const doc = docOf('It stands in Lighthouse Keeper Diaries.');
    expect(recognise(doc, own, []).mentions.map((m) => m.sourceId)).toEqual(['mine']);
  });
});
