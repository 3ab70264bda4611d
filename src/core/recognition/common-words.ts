import { words } from './words';

/**
 * Ordinary words, places and surnames that are also names of media or bodies. Standing alone (“The” aside)
 * they need their surroundings to speak for them, whatever the catalogue says of them.
 */
export const COMMON_NAMES = words(`
  street sun mirror time times nature state hill post independent guardian observer telegraph express mail star globe herald record
  standard chronicle tribune gazette journal courier sentinel monitor examiner inquirer enquirer bulletin dispatch register
  press echo argus advocate republic nation national people citizen spectator economist statesman
  week month day today now science cell lancet fortune forbes money people life look variety billboard
  vox fox sky vice wired mashable salon slate quartz axios politico mirror sabah hurriyet star akit
  coalition alliance front union observatory agency network channel dawn eagle patriot freedom liberty justice
  truth reason commentary dissent current currents crikey insider intercept conversation correspondent
  atlantic pacific west east north south frontier horizon beacon lighthouse light lantern torch
  arab jordan daily weekly sunday saturday monday friday metro local hello ok closer heat grazia elle glamour
  people rolling stone discover focus stern bild welt zeit spiegel monde figaro croix humanite liberation
  pais mundo abc razon vanguardia periodico repubblica stampa corriere fatto tempo
  volkskrant trouw parool standaard soir libre
  verge register next web recode gizmodo jezebel deadspin root onion cut strategist curbed grub
  bellingcat forensic amnesty oxfam concern islamic relief mercy plan save
  history discovery court deadline wrap outline ringer athletic undefeated information block
  source sources reporter investigator informer outlook frontline india caravan print wire scroll quint federal
  age australian advertiser mercury examiner west crikey
  business standard mint hindu pioneer asian news
  punch vanguard sowetan citizen star namibian monitor nation standard analyst
  novaya gazeta kommersant izvestia pravda vesti
  moon planet cosmos universe eos scientist
  trace appeal marshall lens grist heatmap undark stat
  punchbowl bulwark dispatch hill federalist nation progressive american conservative prospect blaze
  empire select q mojo word face idol wave core source complex fader pitchfork
  tatler country town lady oldie week private eye prospect
  parliament congress senate pew gallup marist zogby ipsos kantar nielsen comscore
  heavy patch motherboard bustle refinery allure self shape outside backpacker men women
  sport marca as goal equipe offside racer autocar
  union unity forward tablet haaretz maariv globes walla
  hope impact action avaaz change bite
  brussels euronews euractiv europe local connexion portugal
  cyprus malta tribune kathmandu republica rising
  deadline observer line ring circle square
  free beacon signal caller reload examiner
  crux pillar tablet register church times angelus
  inverse engadget verge cnet pcmag ars hackaday
  space universe sky atlas cosmos
  mediazona meduza insider dossier project agents bell
  ceasefire jacobin verso novara byline canary
  rudaw basnews kurdistan shafaq almada
  bolton york sussex kent surrey essex norfolk
  ledger leader news press call item sentry star eagle courant journal banner bee
  transcript bugle clarion tab varsity scotsman
`);

/** Titles before a name: what follows is a person. */
export const HONORIFICS = words(`
  mr mrs ms miss dr sir lord lady dame prof professor sen senator rep representative gov governor president
  judge justice sgt lt col colonel gen general capt captain maj major pvt cpl detective officer sheriff mayor
  congressman congresswoman king queen prince princess pope st saint father sister brother coach minister secretary
  ambassador chancellor chairman chairwoman director
`);

/** Words before a place. */
export const PLACE_PREPOSITIONS = words(
  'in near around outside inside towards toward at into across within from leaving reach reached captured entered seized besieged shelled bombed visit visited between northern southern eastern western central',
);
