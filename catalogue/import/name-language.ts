const ENGLISH =
  /\b(?:news|newspapers?|daily|weekly|times|post|herald|tribune|gazette|star|sun|observer|broadcasting|corporation|service|television|radio of|agency|press|company|national|channel|voice of|chronicle|journal|review|express|the|of|and|state|public)\b/iu;

/** BCP 47 of a name in a table that doesn't say: `en` where its words are English, else what its script says. */
export function nameLanguage(name: string): string {
  if (/\p{Script=Cyrillic}/u.test(name)) return 'und-Cyrl';
  if (/\p{Script=Arabic}/u.test(name)) return 'und-Arab';
  if (/\p{Script=Han}/u.test(name)) return 'und-Hani';
  return ENGLISH.test(name) && /^[\p{ASCII}’–]*$/u.test(name) ? 'en' : 'und';
}
