import type { GenericType } from '../model/source';
import { words } from './words';

/** Head nouns of unnamed sources by type, folded. A singular and a plural each. */
const HEADS: Readonly<Partial<Record<GenericType, string>>> = {
  'unnamed-official': `official officials authorities aide aides adviser advisers advisor advisors lawmaker lawmakers minister
    ministers spokesperson spokespeople spokesman spokeswoman prosecutor prosecutors bureaucrat bureaucrats staffer staffers governor
    mayor envoy's regulators regulator negotiator negotiators politician politicians legislator legislators`,
  diplomat: 'diplomat diplomats envoy envoys ambassador ambassadors',
  'security-source': 'detectives detective investigator investigators policeman policemen',
  'military-source': `commander commanders soldier soldiers officer officers fighter fighters militant militants rebel rebels
    insurgent insurgents general generals troops servicemen`,
  residents:
    'resident residents locals villager villagers inhabitant inhabitants townspeople neighbor neighbors neighbour neighbours islanders',
  witnesses:
    'witness witnesses eyewitness eyewitnesses survivor survivors bystander bystanders onlooker onlookers passerby passersby',
  activists:
    'activist activists campaigner campaigners protester protesters protestors demonstrators organizers organisers dissidents advocates advocate defenders',
  'medical-source': `doctor doctors medic medics paramedic paramedics nurse nurses rescuer rescuers firefighters surgeon surgeons
    physician physicians ambulances`,
  media: `media press outlet outlets newspaper newspapers broadcaster broadcasters television tv radio reports report reporters
    journalists journalist tabloids tabloid newswires agencies coverage`,
  experts: `expert experts analyst analysts observer observers researcher researchers scientist scientists economist economists
    scholar scholars academic academics historian historians strategist strategists pollster pollsters study studies survey surveys
    specialist specialists astronomers engineers forecasters psychologists consultants meteorologists`,
  documents: `document documents filing filings record records transcript transcripts memo memos lawsuit indictment
    affidavit cable cables emails files papers complaint dossier statement`,
  'social-media': 'users netizens bloggers posters commenters tweets posts',
  critics: 'critics critic opponents opponent detractors skeptics sceptics supporters',
  'unnamed-person': `source sources insider insiders person people relative relatives friend friends passenger passengers employee employees
    worker workers woman man whistleblower whistleblowers student students parents refugees informant informants teachers victims
    colleagues lawyers lawyer attorneys family executives executive`,
};

/** Head noun → type. */
export const HEAD_TYPES: ReadonlyMap<string, GenericType> = new Map(
  Object.entries(HEADS).flatMap(([type, list]) =>
    [...words(list)].flatMap((word): [string, GenericType][] => {
      const known = isGenericType(type) ? type : null;
      return known ? [[word, known]] : [];
    }),
  ),
);

function isGenericType(type: string): type is GenericType {
  return Object.hasOwn(HEADS, type);
}

/** Heads that name a source only with a word before them that says of what kind (“state TV”, “media reports”). */
export const NEEDS_MODIFIER = words(`
  tv television radio report reports press study studies survey surveys statement record records files papers posts
  users people woman man family general generals officer officers posters coverage person statement fighters troops complaint
  spokesman spokeswoman spokesperson minister ministers governor mayor ambassador executive student students parents
  worker workers employee employees friend friends rebels rebel newspaper lawyer passenger relative victims outlet outlets
  agencies doctor source general complaint soldier soldiers supporters teachers engineers executives colleagues lawyers
  investigator detective commander militant rebel nurse surgeon passengers refugees
`);

/** A word before the head that settles the type, whatever the head. */
export const MODIFIER_TYPES: readonly (readonly [RegExp, GenericType])[] = [
  [
    /^(?:state|official|government)(?:[ -](?:run|owned|controlled|affiliated|backed|funded|linked))?(?: \w+)? (?:media|tv|television|radio|press|newspapers?|broadcasters?|(?:news )?agenc(?:y|ies)|outlets?)\b/,
    'state-media',
  ],
  [/\bstate (?:media|tv|television|radio|broadcaster)\b/, 'state-media'],
  [
    /\b(?:social media|twitter|facebook|internet|online|reddit|telegram|instagram|tiktok|weibo|x) (?:users?|posts?|posters?|commenters|reports?|media|accounts)\b|\bsocial media\b/,
    'social-media',
  ],
  [/\blocal(?: news| media| press)? (?:reports?|accounts|coverage)\b/, 'local-reports'],
  [
    /\b(?:court|legal|leaked|internal|classified|official|public|government|police|tax|bank|charging|declassified) (?:documents?|filings?|records?|papers?|files|transcripts?|memos?|emails?|cables?)\b/,
    'documents',
  ],
  [
    /\b(?:news|press|media|newspaper|broadcast|tv|television|radio|wire)(?: agency)? (?:reports?|outlets?|accounts|organi[sz]ations?|coverage)\b|\bnews (?:agencies|channels|sites|media)\b|\breports? (?:in|from|by) .*\b(?:media|press|newspapers?|outlets)\b/,
    'media',
  ],
  [/\bmedical examiner\b/, 'unnamed-official'],
  [
    /\b(?:medical|hospital|health|rescue|ambulance|emergency)(?: \w+)? (?:sources?|officials?|workers?|staff|services?|authorities|teams?|experts?)\b|\baid workers?\b/,
    'medical-source',
  ],
  [
    /\b(?:intelligence|security|police|law[ -]enforcement|counter-?terrorism)(?: \w+)? (?:sources?|officials?|officers?|agents?|services?|authorities|chiefs?)\b/,
    'security-source',
  ],
  [
    /\b(?:military|army|defen[cs]e|naval|rebel|militant|insurgent|militia|pentagon|taliban|air[ -]?force)(?: \w+)? (?:sources?|officials?|officers?|commanders?)\b/,
    'military-source',
  ],
  [/\b(?:diplomatic)(?: \w+)? (?:sources?|officials?)\b/, 'diplomat'],
  [
    /\b(?:opposition|activist|rights)(?: \w+)? (?:sources?|groups?|monitors?|networks?|advocates)\b|\bcitizen journalists?\b/,
    'activists',
  ],
  [/\blocal(?: \w+)? sources?\b/, 'local-reports'],
  [
    /\b(?:government|official|administration|palace|white house|ministry|judicial|ministerial|political|party|regime|kremlin|cabinet|congressional)(?: \w+)? sources?\b/,
    'unnamed-official',
  ],
];

/** Determiners, numbers, quantities and qualities that may stand before a head. */
export const BEFORE_HEAD = words(`
  a an the some several many most few other others another various two three four five six seven eight nine ten dozen dozens hundreds
  number multiple numerous these those certain both all more one any unnamed anonymous unidentified senior top
  high level ranking former current retired local regional national international foreign western eastern northern southern
  state government official military army security intelligence police law enforcement defense defence medical hospital health
  opposition rebel rebels militant insurgent palestinian israeli us uk american british russian chinese european
  iranian syrian iraqi turkish french german ukrainian arab arabic kurdish saudi egyptian lebanese jordanian pakistani
  indian afghan african asian latin black independent political legal human rights environmental industry market
  business media news press newspaper television tv social mainstream opposing pro democracy anti conservative liberal right left wing
  republican democratic democrat democrats congressional administration white house kremlin pentagon treasury justice un nato eu
  campaign election rescue emergency aid relief civil defense diplomatic judicial court leaked internal classified
  public legal city county federal provincial municipal village town area nearby eye well placed informed knowledgeable
  reliable credible trusted same run owned controlled affiliated backed aligned linked led based veteran close
  early recent initial first preliminary conflicting multiple unconfirmed unverified similar previous earlier
  investigative young old elderly some fellow prominent leading outside energy climate tech policy financial
  economic scientific academic domestic opposition-held syria iraq aleppo damascus insurgent taliban hamas hezbollah houthi
  separatist army's border customs immigration fire wildlife tribal religious church party ruling judiciary ministry
  palace government's cabinet congressional twitter facebook internet online reddit telegram wire agency user
  unspecified veteran fellow palestinians israel's
`);

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    another: 1,
    two: 2,
    both: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  }),
);
