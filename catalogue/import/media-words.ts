/**
 * Words that names of news media are made of, in the languages of the tables. A name made of these alone
 * ("The Daily News") belongs to many; a name with one of them and a word of its own is distinctive.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words that say "this is a news medium". */
export const MEDIA_NOUNS = words(`
  advance advertiser advocate age agence agencia agency agenzia anzeiger argus bee blade bulletin call caller
  chronicle citizen clarion corriere correio courant courier courrier daily democrat diario diário dispatch
  echo enquirer enterprise examiner express expressen folha gazeta gazete gazetesi gazette giornale globe
  guardian haber herald heraldo heute independent informer inquirer intelligencer item jornal journal
  journalen journals kurier ledger leader mail mercury messenger mirror monitor morgenpost nachrichten news
  newspaper newspapers nieuws nouvelles noticias novosti notícias observer pioneer planet post posten
  postimees presse press prensa press-democrat pravda quotidiano record recorder register reporter republican
  review rundschau sentinel shimbun standard star statesman sun tageblatt tagblatt tageszeitung telegram
  telegraaf telegraph telegraphe tidende tidning tidningen times tribuna tribune union verdens vanguard
  visión voice weekly world zeitung zeit blatt dagblad dagbladet nyheter nytt blad avis avisen dépêche
  tv television televisión televisão télévision televisione televizija televizion radio rádio radyo
  broadcasting broadcaster broadcast broadcasters radiotelevision radiotelevisión rtv tele télé channel canal
  kanal newsletter network media newsroom radiodiffusion
`);

/** Words that many names share and that say nothing of whose the name is. */
export const COMMON_WORDS = words(`
  the a an of and in on at for to de la le les el los las der die das il lo i o os as du des da do del di den
  det al et y e und & one new old big free first capital city town country county state states national nation
  nacional nationale nationaal international global world local regional public people peoples popular central
  north south east west northern southern eastern western northeast northwest southeast southwest metro metropolitan
  morning evening sunday saturday monday tuesday wednesday thursday friday weekend day night today tomorrow
  noon hour week month year now live online digital web net plus group company corporation service services house
  business financial economic economy finance trade market markets money industry sport sports football
  politics political government army defence defense student college campus university school church catholic
  christian jewish black community neighborhood valley river lake mountain coast coastal beach island bay
  harbor hill hills park street square center home life style culture arts art music food travel health science
  tech technology auto motor fashion women men youth children family kids real estate law legal medical
  report reports reader readers reading story stories page pages paper papers book books letter letters line
  truth light dawn horizon future present past time moment event events focus insight opinion view views vision
  freedom liberty justice peace progress union unity democracy republic labor labour worker workers farmer farm
  red blue green white gold golden silver black sky sea ocean wind storm fire water earth sunshine
  good great true real main top best high low hot open inside outside behind beyond above
  magazine magazin digest diary post-gazette info information informer information inform
  primer primera nuevo nueva nouvelle nouveau général generale generale general special
  hoy ahora aujourdhui demain matin soir jour nuit mundo pais país pueblo verdad vie monde temps figaro
  welt bild woche tag morgen abend stern spiegel focus blick
`);

/** What books, films, games, shops and schools have in their names and news bodies seldom. */
export const NOT_NEWS = words(`
  universities school college institute institut academy academia museum library studio studios films film movies
  cinema pictures picture entertainment games game gaming interactive software books book publishers publisher publishing
  publications editions éditions edizioni ediciones editorial editora verlag records recordings music comics comic manga
  anime animation cartoon cartoons kids junior disney hbo netflix mtv vh1 shopping shop qvc hsn porn adult playboy erotic
  church ministries gospel festival theatre theater opera orchestra club league racing golf tennis nfl nba mlb
  football futbol soccer wrestling bank insurance airlines airline hotel hotels restaurant foundation fundación
  telecom mobile wireless cable satellite productions production distribution pharma hospital clinic
  weather cooking cook food travel fashion beauty bridal vogue elle cosmopolitan lottery casino poker astrology
`);

/** Lower-case words of a name, without punctuation at their ends. */
export function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .split(/[\s/]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}&]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}
