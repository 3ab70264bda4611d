/** What a place name in a source’s place stands for: a country’s government. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  readonly demonyms: readonly string[];
}

/** code | name | demonyms | capital and seats of government (the first is the capital). */
const TABLE = `
  AF|Afghanistan|Afghan|Kabul
  AL|Albania|Albanian|Tirana
  DZ|Algeria|Algerian|Algiers
  AR|Argentina|Argentine,Argentinian|Buenos Aires
  AM|Armenia|Armenian|Yerevan
  AU|Australia|Australian|Canberra
  AT|Austria|Austrian|Vienna
  AZ|Azerbaijan|Azerbaijani,Azeri|Baku
  BH|Bahrain|Bahraini|Manama
  BD|Bangladesh|Bangladeshi|Dhaka
  BY|Belarus|Belarusian|Minsk
  BE|Belgium|Belgian|
  BR|Brazil|Brazilian|Brasilia
  BG|Bulgaria|Bulgarian|Sofia
  CA|Canada|Canadian|Ottawa
  CL|Chile|Chilean|Santiago
  CN|China|Chinese|Beijing
  CO|Colombia|Colombian|Bogota
  CU|Cuba|Cuban|Havana
  CY|Cyprus|Cypriot|Nicosia
  CZ|Czech Republic,Czechia|Czech|Prague
  DK|Denmark|Danish|Copenhagen
  EG|Egypt|Egyptian|Cairo
  EE|Estonia|Estonian|Tallinn
  ET|Ethiopia|Ethiopian|Addis Ababa
  FI|Finland|Finnish|Helsinki
  FR|France|French|Paris,Elysee
  GE|Georgia|Georgian|Tbilisi
  DE|Germany|German|Berlin
  GR|Greece|Greek|Athens
  HU|Hungary|Hungarian|Budapest
  IN|India|Indian|New Delhi,Delhi
  ID|Indonesia|Indonesian|Jakarta
  IR|Iran|Iranian|Tehran
  IQ|Iraq|Iraqi|Baghdad
  IE|Ireland|Irish|Dublin
  IL|Israel|Israeli|Jerusalem
  IT|Italy|Italian|Rome
  JP|Japan|Japanese|Tokyo
  JO|Jordan|Jordanian|Amman
  KZ|Kazakhstan|Kazakh|Astana
  KE|Kenya|Kenyan|Nairobi
  KP|North Korea|North Korean|Pyongyang
  KR|South Korea|South Korean|Seoul
  KW|Kuwait|Kuwaiti|Kuwait City
  LV|Latvia|Latvian|Riga
  LB|Lebanon|Lebanese|Beirut
  LY|Libya|Libyan|Tripoli
  LT|Lithuania|Lithuanian|Vilnius
  MY|Malaysia|Malaysian|Putrajaya,Kuala Lumpur
  MX|Mexico|Mexican|Mexico City
  MD|Moldova|Moldovan|Chisinau
  MA|Morocco|Moroccan|Rabat
  MM|Myanmar|Burmese|Naypyidaw
  NL|Netherlands|Dutch|The Hague
  NZ|New Zealand|New Zealander|Wellington
  NG|Nigeria|Nigerian|Abuja
  NO|Norway|Norwegian|Oslo
  OM|Oman|Omani|Muscat
  PK|Pakistan|Pakistani|Islamabad
  PS|Palestine|Palestinian|Ramallah
  PH|Philippines|Philippine,Filipino|Manila
  PL|Poland|Polish|Warsaw
  PT|Portugal|Portuguese|Lisbon
  QA|Qatar|Qatari|Doha
  RO|Romania|Romanian|Bucharest
  RU|Russia|Russian|Moscow,Kremlin
  SA|Saudi Arabia|Saudi,Saudi Arabian|Riyadh
  RS|Serbia|Serbian|Belgrade
  SG|Singapore|Singaporean|
  SK|Slovakia|Slovak|Bratislava
  SO|Somalia|Somali|Mogadishu
  ZA|South Africa|South African|Pretoria
  ES|Spain|Spanish|Madrid
  LK|Sri Lanka|Sri Lankan|Colombo
  SD|Sudan|Sudanese|Khartoum
  SE|Sweden|Swedish|Stockholm
  CH|Switzerland|Swiss|Bern
  SY|Syria|Syrian|Damascus
  TW|Taiwan|Taiwanese|Taipei
  TZ|Tanzania|Tanzanian|Dodoma
  TH|Thailand|Thai|Bangkok
  TN|Tunisia|Tunisian|Tunis
  TR|Turkey,Turkiye|Turkish|Ankara
  UA|Ukraine|Ukrainian|Kyiv,Kiev
  AE|United Arab Emirates,UAE|Emirati|Abu Dhabi
  GB|United Kingdom,Britain,UK|British|London,Downing Street,Whitehall,Number 10
  US|United States,US,USA,America|American,US|Washington,Oval Office
  UZ|Uzbekistan|Uzbek|Tashkent
  VA|Vatican,Holy See|Vatican|Vatican City
  VE|Venezuela|Venezuelan|Caracas
  VN|Vietnam|Vietnamese|Hanoi
  YE|Yemen|Yemeni|Sanaa
  ZW|Zimbabwe|Zimbabwean|Harare
`;

const byName = new Map<string, Country>();
const byDemonym = new Map<string, Country>();
const bySeat = new Map<string, Country>();
for (const line of TABLE.trim().split('\n')) {
  const [code = '', names = '', demonyms = '', seats = ''] = line.trim().split('|');
  const country: Country = {
    code,
    name: names.split(',')[0] ?? names,
    demonyms: demonyms.split(','),
  };
  for (const name of names.split(',')) byName.set(name.toLowerCase(), country);
  for (const demonym of demonyms.split(',')) byDemonym.set(demonym.toLowerCase(), country);
  for (const seat of seats.split(',').filter(Boolean)) bySeat.set(seat.toLowerCase(), country);
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^the\s+/, '')
    .replace(/\bu\.\s?s\.(?:\s?a\.)?/g, 'us')
    .replace(/\bu\.\s?k\./g, 'uk')
    .trim();

export const countryNamed = (text: string): Country | null => byName.get(plain(text)) ?? null;
export const countryOfDemonym = (text: string): Country | null =>
  byDemonym.get(plain(text)) ?? null;
/** The country whose government is meant by its seat: “Damascus”, “the Kremlin”. */
export const countryOfSeat = (text: string): Country | null => bySeat.get(plain(text)) ?? null;

const WORD = /\bU\.\s?[SK]\.|\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?/gu;

/** The last country that a stretch of text names, by name, demonym or seat, or null. */
export function lastCountryIn(text: string): Country | null {
  let last: Country | null = null;
  for (const [word] of text.matchAll(WORD)) {
    const two = countryNamed(word) ?? countryOfDemonym(word) ?? countryOfSeat(word);
    const parts = two
      ? []
      : word.split(' ').map((w) => countryNamed(w) ?? countryOfDemonym(w) ?? countryOfSeat(w));
    last = two ?? parts.findLast((c) => c !== null) ?? last;
  }
  return last;
}
