import type { Stance } from '../model/claim';

/** Verbs by what they do with the claim they report; docs/attribution.md gives the definitions. */
export const VERBS_BY_STANCE: Readonly<Record<Stance, string>> = {
  says:
    'say tell add note write report state remark comment mention explain describe recall recount read ' +
    'post tweet reply respond answer continue quote cite observe announce declare disclose reveal relay ' +
    'outline summarize summarise inform brief testify quip joke laugh call elaborate interject signal ' +
    'reiterate repeat indicate publish retweet clarify specify address discuss label dub characterize ' +
    'characterise refer reference point express voice issue narrate tout show speak talk',
  asserts:
    'assert argue insist contend maintain stress emphasize emphasise affirm proclaim conclude find ' +
    'reason underscore underline highlight posit opine counter declare boast brag swear profess attest ' +
    'reaffirm defend rule determine establish demonstrate rebut remind advise praise hail persuade',
  distances:
    'claim allege suggest purport imply hint pretend intimate insinuate rumour rumor speculate',
  confirms:
    'confirm verify corroborate validate acknowledge substantiate authenticate certify agree concur',
  admits: 'admit concede confess own apologize apologise grant',
  denies:
    'deny reject dispute refute dismiss contradict disavow rebuff debunk repudiate contest disagree ' +
    'discount downplay disclaim',
  accuses:
    'accuse blame charge condemn criticize criticise denounce slam blast attack lambast lambaste decry ' +
    'chide fault rip bash castigate rebuke deride mock scold lament complain bemoan object protest ' +
    'blast excoriate disparage indict chastise admonish',
  warns: 'warn caution threaten alert urge',
  estimates: 'estimate predict forecast project calculate expect reckon guess anticipate',
  promises: 'promise vow pledge guarantee assure commit reassure propose offer',
  asks: 'ask question wonder inquire enquire query request demand plead beg implore call urge',
  believes:
    'believe think feel hope fear suspect doubt consider worry want hear see know understand regard ' +
    'assume view perceive imagine wish learn intend',
};

/** Forms that the spelling rules in cue-forms.ts would get wrong. */
export const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  read: 'reads read reading',
  find: 'finds found finding',
  think: 'thinks thought thinking',
  feel: 'feels felt feeling',
  hear: 'hears heard hearing',
  see: 'sees saw seen seeing',
  know: 'knows knew known knowing',
  understand: 'understands understood understanding',
  show: 'shows showed shown showing',
  swear: 'swears swore sworn swearing',
  speak: 'speaks spoke spoken speaking',
  beg: 'begs begged begging',
  brag: 'brags bragged bragging',
  rip: 'rips ripped ripping',
  slam: 'slams slammed slamming',
  dub: 'dubs dubbed dubbing',
  rebut: 'rebuts rebutted rebutting',
  refer: 'refers referred referring',
  admit: 'admits admitted admitting',
  commit: 'commits committed committing',
  quip: 'quips quipped quipping',
  own: 'owns owned owning',
};

/** Nouns that name an act of saying, by stance ("the claim that", "according to estimates by"). */
export const NOUNS_BY_STANCE: Readonly<Partial<Record<Stance, string>>> = {
  says: 'statement statements remark remarks comment comments report reports announcement testimony account accounts word words message',
  asserts:
    'assertion assertions argument arguments insistence conclusion finding findings contention',
  distances:
    'claim claims allegation allegations suggestion suggestions rumor rumors rumour rumours speculation',
  confirms: 'confirmation acknowledgement acknowledgment',
  admits: 'admission concession confession apology',
  denies: 'denial denials rejection',
  accuses: 'accusation accusations criticism charge charges complaint complaints blame',
  warns: 'warning warnings threat threats',
  estimates:
    'estimate estimates prediction predictions forecast forecasts projection projections expectation expectations',
  promises: 'promise promises pledge pledges vow vows assurance assurances',
  asks: 'question questions request demand demands call calls',
  believes: 'belief beliefs concern concerns fear fears hope hopes view views opinion suspicion',
};

/** Adverbs that report by themselves. */
export const ADVERBS_BY_STANCE: Readonly<Partial<Record<Stance, string>>> = {
  says: 'according per',
  distances: 'reportedly allegedly purportedly supposedly ostensibly',
};
