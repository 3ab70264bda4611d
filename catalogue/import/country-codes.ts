/** Names in the tables that the standard's own English names don't cover. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'bosnia and herzegovina': 'BA',
  'cape verde': 'CV',
  congo: 'CG',
  'czech republic': 'CZ',
  'democratic republic of the congo': 'CD',
  'dr congo': 'CD',
  'east timor': 'TL',
  eswatini: 'SZ',
  'hong kong': 'HK',
  'ivory coast': 'CI',
  'kingdom of denmark': 'DK',
  'kingdom of the netherlands': 'NL',
  macao: 'MO',
  macau: 'MO',
  myanmar: 'MM',
  palestine: 'PS',
  'palestine territories': 'PS',
  "people's republic of china": 'CN',
  'republic of ireland': 'IE',
  'republic of the congo': 'CG',
  'state of palestine': 'PS',
  'são tomé and príncipe': 'ST',
  'the bahamas': 'BS',
  'the gambia': 'GM',
  turkey: 'TR',
  uae: 'AE',
  'united states of america': 'US',
  'vatican city': 'VA',
};

const SHOWN: Readonly<Record<string, string>> = {
  CD: 'DR Congo',
  CG: 'Congo',
  CI: 'Côte d’Ivoire',
  HK: 'Hong Kong',
  MM: 'Myanmar',
  MO: 'Macao',
  PS: 'Palestine',
  TR: 'Turkey',
};

const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

const codes = new Map<string, string>();
for (const a of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  for (const b of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
    const name = english.of(a + b);
    // Codes of states that are gone (VD, DD, SU) have a successor that they are written as today.
    if (new Intl.Locale(`und-${a}${b}`).region !== a + b) continue;
    // AC, EU, UN, XK … are not countries of ISO 3166-1.
    if (name !== undefined && !/^(?:AC|CP|CQ|DG|EA|EU|EZ|IC|QO|TA|UN|X[A-Z]|ZZ)$/u.test(a + b))
      if (!codes.has(key(name))) codes.set(key(name), a + b);
  }
for (const [name, code] of Object.entries(OTHER_NAMES)) codes.set(key(name), code);

/** A country as a table names it → ISO 3166-1 alpha-2; undefined for what is no country of today. */
export function countryCode(name: string): string | undefined {
  return codes.get(key(name));
}

/** How we write a country in English. */
export function countryName(code: string): string {
  return SHOWN[code] ?? english.of(code) ?? code;
}

/** True where the name is nothing but that of a country. */
export function isCountryName(name: string): boolean {
  return codes.has(key(name));
}

function key(name: string): string {
  return name.toLowerCase().replace(/’/gu, "'").trim();
}
