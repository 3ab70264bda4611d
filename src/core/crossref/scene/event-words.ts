/** What happened, by the words that tell it. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  [
    'air',
    /\b(?:air[- ]?(?:strikes?|raids?|attacks?)|airstrikes?|warplanes?|fighter jets?|bombing raids?|aerial|barrel bombs?|jets|bombed|drone strikes?)\b/i,
  ],
  ['shelling', /\b(?:shell(?:ing|ed|s|fire)?|artillery|mortars?|rockets?)\b/i],
  ['missile', /\b(?:missiles?|tomahawks?)\b/i],
  [
    'bomb',
    /\b(?:(?:car|truck|suicide|road(?:side)?|twin|bus|bomb) ?-?(?:bomb(?:s|er|ers|ing|ings)?|blasts?|attack(?:er)?)|bomber|explo(?:sions?|ded|sives)|blasts?|blew|bomb)\b/i,
  ],
  [
    'chemical',
    /\b(?:chemical|gas(?:sed|sing)?|sarin|chlorine|toxic|nerve agent|poison(?:ous)?|suffocat\w+)\b/i,
  ],
  [
    'battle',
    /\b(?:clash(?:es|ed)?|fighting|battles?|offensives?|counter-?offensive|ambush(?:ed)?|infighting|firefight|raid on|assault)\b/i,
  ],
  ['execution', /\b(?:execut(?:ed|ion|ions)|behead(?:ed|ing)|massacred?)\b/i],
  ['shooting', /\b(?:shooting|gunm[ae]n|opened fire|shot dead|snipers?)\b/i],
  ['crash', /\b(?:crash(?:ed|es)?|derail(?:ed|ment)|collision|collided)\b/i],
  [
    'nature',
    /\b(?:earthquakes?|quakes?|floods?|flooding|storms?|hurricanes?|typhoons?|cyclones?|tornado(?:es)?|landslides?|wildfires?|tsunami|avalanches?|heatwave|eruption)\b/i,
  ],
  ['fire', /\b(?:fires?|blaze|stampede|crush|collapsed?|capsiz\w+|sank|shipwreck|leak)\b/i],
  ['protest', /\b(?:protests?|demonstrations?|rall(?:y|ies)|riots?|unrest)\b/i],
  ['disease', /\b(?:outbreak|epidemic|virus|cholera|ebola|covid(?:-19)?|infections?)\b/i],
];
/** Where it struck. */
const TARGETS: readonly (readonly [string, RegExp])[] = [
  ['wedding', /\bweddings?\b/i],
  ['school', /\bschools?\b/i],
  ['hospital', /\b(?:hospitals?|clinics?)\b/i],
  ['market', /\bmarkets?\b/i],
  ['convoy', /\b(?:convoys?|bus(?:es)?|evacuees?)\b/i],
  ['checkpoint', /\bcheckpoints?\b/i],
  ['mosque', /\b(?:mosques?|churches|church|worshippers?)\b/i],
  ['base', /\b(?:air ?base|airfield|military base|airport)\b/i],
  ['depot', /\b(?:depot|ammunition|arms dump)\b/i],
  ['funeral', /\bfunerals?\b/i],
  ['camp', /\b(?:refugee camp|camp)\b/i],
  ['bakery', /\bbaker(?:y|ies)\b/i],
  ['helicopter', /\bhelicopters?\b/i],
  ['mine', /\bmines?\b/i],
  ['boat', /\b(?:boats?|ferry|ship)\b/i],
];

/** The kinds of event that a text names. */
export function eventKinds(text: string): string[] {
  return KINDS.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
}

/** What a text says was struck. */
export function eventTargets(text: string): string[] {
  return TARGETS.filter(([, pattern]) => pattern.test(text)).map(([target]) => target);
}

const WAR =
  /\b(?:(?:since|when|after)\s+(?:the\s+)?(?:[\p{L}’'-]+\s+){0,4}?(?:war|conflict|uprising|revolution|revolt|unrest|crisis|violence|invasion)\b|(?:war|conflict|uprising|unrest)\s+(?:(?:that|which)\s+)?(?:(?:has|have)\s+)?(?:now\s+)?(?:in its \p{L}+ year\s+)?(?:(?:has|have)\s+)?(?:killed|left|claimed|cost|displaced|began|erupted|started|broke)|(?:war|conflict|uprising)\b[^.]{0,60}\b(?:has|have) (?:killed|left|claimed|cost|displaced)|(?:\p{L}+|\d+)-year(?:-old)?\s+(?:(?:civil\s+)?war|conflict|uprising)|since (?:[\p{L}]+ )?(?:19|20)\d\d|since (?:erupting|breaking out|it (?:began|started|erupted|broke out))|since then\b)/iu;
const OTHER =
  /\b(?:another|elsewhere|separate(?:ly)?|also (?:killed|hit|struck|targeted|bombed|shelled|wounded|injured|died)|in a different|other (?:strikes?|attacks?|raids?)|similar (?:strike|attack)s?|previous(?:ly)?|(?:last|previous|earlier (?:this|in the)) (?:week|month|year)|a (?:week|month|year) (?:ago|earlier)|in (?:recent|past) (?:days|weeks|months|years)|in the past|days (?:after|ago|earlier)|(?:weeks|months|years) (?:after|ago|earlier))\b/i;
const BACK =
  /\b(?:the|this|that|these|those) (?:(?:[\p{L}-]+) ){0,2}?(?:attacks?|strikes?|raids?|blasts?|explosions?|bombings?|shelling|toll|death toll|incident|assault|victims|dead|wounded|injured|killed|massacre|bombardment|deaths|injuries)\b/iu;

/** True where a number this placed counts the dead of a whole war: "since the conflict began in 2011". */
export const speaksOfWar = (text: string): boolean => WAR.test(text);
/** True where the words set an event apart from the one told so far. */
export const speaksOfOther = (text: string): boolean => OTHER.test(text);
/** True where the words point back to the event told so far: "the attack", "the toll". */
export const pointsBack = (text: string): boolean => BACK.test(text);
