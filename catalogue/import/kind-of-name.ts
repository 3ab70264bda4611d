import type { SourceKind } from '../../src/core/model/source';

const RULES: readonly (readonly [RegExp, SourceKind])[] = [
  [
    /\b(?:news agency|press agency|agence (?:de presse|d['’]information)|agencia|agência|agenzia|presse agentur|press office|wire|inform|agency)\b|\bagence\b/iu,
    'news-agency',
  ],
  [
    /\b(?:tv|t\.v\.|television|televisi[oó]n|télévision|televis[ãa]o|televizij\w*|televizion\w*|televisione|tele(?!gra|x\b)\w*|télé|radio\w*|rádio|radyo\w*|radijo|broadcast\w*|channel|canal|kanal|fm|rtv\w*|voice of|vo[zx] d\w+|radiodiffusion|raadio)\b|tv$/iu,
    'broadcaster',
  ],
  [/\b(?:magazine|revista|weekly magazine|magazin)\b/iu, 'magazine'],
  [
    /\b(?:daily|times|newspaper\w*|gazett?e?\w*|gazeta|herald\w*|tribun[ea]|post|journal|jornal|diario|diário|zeitung|chronicle|express|press|sun|star|telegraph|telegram|observer|standard|mail|weekly|courier|courrier|independent|guardian|mirror|pravda|ribao|shimbun|dagblad\w*|tageblatt|nachrichten|print|presse|prensa|sentinel|tidende|examiner|bulletin|dispatch|review|register|record|reporter|inquirer|enquirer|advocate|ledger|argus|advertiser|republican|democrat|messenger|monitor|echo|globe|leader|citizen|statesman|bee|pioneer)\b|(?:posten|zeitung|blatt|bladet|blad|tidende|tidningen|shimbun)$/iu,
    'newspaper',
  ],
  [/\.(?:com|net|org|ru|info|fr|tv|az|by|su|ge|am|kz)$/iu, 'news-site'],
  [/\b(?:news|nouvelles|noticias|novosti|online)\b/iu, 'news-site'],
];

/** What the name says that the body is; undefined where it says nothing. */
export function kindOfName(name: string): SourceKind | undefined {
  return RULES.find(([pattern]) => pattern.test(name))?.[1];
}
