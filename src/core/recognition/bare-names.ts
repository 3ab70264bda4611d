import type { NamedSource } from '../model/names-index';
import type { MatchingPolicy, SourceKind } from '../model/source';
import { buildMatcher, type NameMatcher } from './matcher';

/** Ids of names without a record begin with this; a mention of one has no source id. */
export const BARE_ID = 'bare:';

/**
 * Well-known media and bodies that are cited often and may have no record in the catalogue: they are marked
 * as named, with nothing told of them, and the reader can make a record. A name that the catalogue has wins.
 * `|` parts names; `~` before one says that its surroundings must speak for it.
 */
const NAMES: Readonly<Partial<Record<SourceKind, string>>> = {
  'news-agency': `Getty Images|~Getty|Shutterstock|Alamy|Unsplash|Pixabay|iStock|NurPhoto|WireImage|GC Images|FilmMagic|Splash News|
    ZUMA Press|EPA-EFE|~EPA|SIPA Press|Abaca Press|PA Images|PA Media|Picture Alliance|UN Photo|Science Photo Library|Magnum Photos|
    SWNS|Corbis|Polaris Images|Newscom|Adobe Stock|Depositphotos|AP Images|Reuters Connect|Caters News|Barcroft Media|
    Religion News Service|Inter Press Service|Catholic News Agency|Catholic News Service|City News Service|States Newsroom|
    PA Wire|~PA|~Ukrinform|~JTA|~Rudaw|Shafaq News|~Shafaq|~ANHA|~ANF|~INA|~ILNA|Mehr News|~Mehr|~SONNA|~TSA|~Safa|~Shehab|Kaiser Health News|KFF Health News|Tribune News Service|Bloomberg News|Capital News Service`,
  newspaper: `New York Daily News|New York Post|Newsday|Chicago Sun-Times|Chicago Tribune|Boston Globe|Boston Herald|
    Philadelphia Inquirer|Baltimore Sun|Denver Post|Rocky Mountain News|Sacramento Bee|San Francisco Chronicle|
    San Jose Mercury News|San Diego Union-Tribune|Orange County Register|Los Angeles Times|Houston Chronicle|Dallas Morning News|
    Austin American-Statesman|San Antonio Express-News|Miami Herald|Tampa Bay Times|Orlando Sentinel|Sun Sentinel|Palm Beach Post|
    Atlanta Journal-Constitution|Charlotte Observer|Kansas City Star|St. Louis Post-Dispatch|Star Tribune|Pioneer Press|
    Milwaukee Journal Sentinel|Detroit Free Press|Detroit News|Plain Dealer|Columbus Dispatch|Cincinnati Enquirer|Indianapolis Star|
    Des Moines Register|Omaha World-Herald|Arizona Republic|Arizona Daily Star|Salt Lake Tribune|Deseret News|Las Vegas Review-Journal|
    Albuquerque Journal|The Oregonian|Seattle Times|Hartford Courant|~The Star-Ledger|Virginian-Pilot|Richmond Times-Dispatch|
    ~The Tennessean|Louisville Courier-Journal|~The Oklahoman|Tulsa World|Anchorage Daily News|Honolulu Star-Advertiser|
    Providence Journal|Buffalo News|Pittsburgh Post-Gazette|Times-Picayune|Commercial Appeal|Clarion-Ledger|Washington Times|
    Washington Examiner|USA Today|Wall Street Journal|New York Times|Washington Post|Christian Science Monitor|Stars and Stripes|
    Financial Times|Daily Mirror|Sunday Mirror|Daily Express|Daily Star|Daily Mail|Mail on Sunday|Sunday Times|Sunday Telegraph|
    Daily Telegraph|Evening Standard|Morning Star|Daily Record|Yorkshire Post|Manchester Evening News|Liverpool Echo|
    Belfast Telegraph|Irish Times|Irish Independent|Irish Examiner|Globe and Mail|Toronto Star|Toronto Sun|National Post|
    Montreal Gazette|Ottawa Citizen|Vancouver Sun|Calgary Herald|Winnipeg Free Press|Sydney Morning Herald|Herald Sun|
    Courier-Mail|New Zealand Herald|Straits Times|South China Morning Post|Japan Times|Asahi Shimbun|Mainichi Shimbun|Yomiuri Shimbun|
    Korea Herald|Korea Times|Bangkok Post|Jakarta Post|Times of India|Hindustan Times|Indian Express|Deccan Herald|Economic Times|
    Daily Star|Gulf News|Khaleej Times|Arab News|Jordan Times|Moscow Times|Kyiv Post|Novaya Gazeta|Moskovsky Komsomolets|
    Daily Nation|Mail & Guardian|Sunday Times|Cape Times|Premium Times|Financial Mail|Business Day|
    El Economista|El Financiero|La Jornada|El Tiempo|El Comercio|Le Figaro|Le Parisien|Les Echos|Süddeutsche Zeitung|
    Frankfurter Allgemeine Zeitung|Handelsblatt|Neue Zürcher Zeitung|Corriere della Sera|De Telegraaf|Aftenposten|Dagens Nyheter|
    Siberian Times|Ukrainska Pravda|Nezavisimaya Gazeta|~Kayhan|~Shargh|~Etemad|Yeni Safak|~Takvim|~Sözcü|~BirGün|~Evrensel|Yedioth Ahronoth|
    Yediot Aharonot|~Maariv|~Globes|~Calcalist|Jewish Chronicle|Al-Quds Al-Arabi|~Al Quds|Al-Hayat|~Okaz|Saudi Gazette|Gulf Today|Times of Oman|
    Muscat Daily|Al Qabas|Al-Masry Al-Youm|Egypt Independent|~Youm7|~El Watan|~El Khabar|Sudan Tribune|Addis Standard|Addis Fortune|The EastAfrican|
    ~Daily Monitor|~The Citizen|~The New Times|~The Namibian|~Vanguard|~ThisDay|~Punch|Daily Trust|~Daily Graphic|Florida Today|Helsingin Sanomat|Gazeta Wyborcza|Rzeczpospolita|Stabroek News|Jamaica Gleaner|~Reforma|~The National|~The Star`,
  magazine: `~Time|Time magazine|TIME|Harper's Magazine|~Harper's|InTouch|~In Touch|Foreign Policy|~The Diplomat|Jane's Defence Weekly|Jeune Afrique|~TelQuel|
    ~Jacobin|Vanity Fair|New Yorker|New York Magazine|~The Atlantic|Mother Jones|~The Nation|New Republic|National Review|Weekly Standard|
    Rolling Stone|~Billboard|~Variety|Entertainment Weekly|Us Weekly|~People|Esquire|~GQ|~Vogue|Teen Vogue|Cosmopolitan|~Elle|
    Marie Claire|~Glamour|~Allure|Men's Health|Women's Health|~Playboy|Sports Illustrated|National Geographic|Popular Science|
    Popular Mechanics|Scientific American|New Scientist|Smithsonian Magazine|MIT Technology Review|Technology Review|~Fortune|~Forbes|
    Newsweek|Barron's|Bloomberg Businessweek|Businessweek|Harvard Business Review|Foreign Affairs|~Wired|PC World|PCMag|Fast Company|
    ~Inc.|~The Advocate|Christianity Today|~The Forward|~Ebony|~Essence|Reader's Digest|New Statesman|Private Eye|Der Spiegel|
    Paris Match|~L'Express|~The Big Issue|Big Issue|~The Spectator|~The Economist|American Conservative|National Interest`,
  broadcaster: `HBO|ESPN|CNBC|Fox Business|Fox Sports|~Showtime|~FX|MTV|Comedy Central|PBS NewsHour|C-SPAN|Univision|Telemundo|
    SiriusXM|Sirius XM|iHeartRadio|Disney Channel|Discovery Channel|History Channel|Good Morning America|Good Morning Britain|
    CNNMoney|CNN Money|MLB Network|NFL Network|Access Hollywood|Al Hadath|~LBCI|MTV Lebanon|Al Jadeed|~OTV|Syria TV|Sham FM|Al Sumaria|~NRT|
    Iran International|~Manoto|Halk TV|A Haber|~Kan|Channel 12|Channel 13|Channel 14|i24NEWS|Army Radio|Al Qahera News|~Fana|~Shabelle|Citizen TV|
    NTV Kenya|Channels TV|Joy News|TV5Monde|~Dozhd|TV Rain|Rossiya 1|Rossiya 24|~Channel One|~Suspilne|~Hromadske|Radio Dabanga|Yahoo Sports|BBC Urdu|
    Meet the Press|Face the Nation|60 Minutes|~Dateline|~Newsmax|One America News|One America News Network|~OAN|Hallmark Channel|
    CBS All Access|Channel 4|Channel 5|~Sky|LBC|TalkTV|GB News|STV|RTÉ|CTV News|Global News|ABC News|Nine News|Radio New Zealand|
    WNYC|KQED|WBUR|KPCC|National Public Radio|Public Radio International|American Public Media|Metro TV|Vice News|Vice News Tonight|
    TVN24|Rai News|~La7|RTVE|Globo News|TV Globo|Geo News|ARY News|NDTV|Republic TV|Channel NewsAsia|Arirang|Voice of America|Dogan TV`,
  'news-site': `Enab Baladi|Orient News|Zaman al-Wasl|Kurdistan 24|Hawar News|North Press|Syria Direct|The New Arab|Al-Araby Al-Jadeed|Step News|Halab Today|
    Shaam News Network|Smart News|Baghdad Today|IranWire|~Bianet|~Ahval|~Medyascope|~Walla|~Ynet|Ynetnews|Arutz Sheva|Jewish News Syndicate|
    Quds News Network|Libya Observer|~Kapitalis|~Nawaat|~Inkyfada|~Hespress|Garowe Online|~Hiiraan|~Igihe|Lusaka Times|GroundUp|amaBhungane|Sahara Reporters|
    HumAngle|GhanaWeb|Actu Niger|~Malijet|~iStories|Important Stories|~Agentstvo|~Verstka|~Baza|~Mash|~Readovka|~Rybar|~Rosbalt|~Fontanka|
    ~Nexta|Nasha Niva|~Semafor|~Puck|AppleInsider|~Counterpunch|Moon of Alabama|~The Canary|Declassified UK|openDemocracy|Byline Times|Novara Media|
    ~Euractiv|EUobserver|~The Conversation|Defense News|International Business Times|IB Times|~Naharnet|~arXiv|~medRxiv|~bioRxiv|~Politico|~The Hill|~Axios|Business Insider|~Insider|BuzzFeed|BuzzFeed News|HuffPost|Huffington Post|~Slate|~Salon|~Vox|
    Vox Media|~Vice|~VICE|Daily Beast|Daily Caller|Daily Caller News Foundation|Daily Kos|Gateway Pundit|~The Federalist|Washington Free Beacon|
    RealClearPolitics|FiveThirtyEight|~Quartz|MarketWatch|TheStreet|Motley Fool|Investopedia|Seeking Alpha|Yahoo News|Yahoo Finance|
    ~TMZ|~Deadline|Hollywood Reporter|TheWrap|IndieWire|~Pitchfork|~Vulture|Bleacher Report|~The Athletic|SB Nation|Deadspin|Gawker|Jezebel|
    Gizmodo|Lifehacker|~The Verge|Engadget|TechCrunch|CNET|ZDNet|Ars Technica|Mashable|~Recode|VentureBeat|Computerworld|
    Tom's Hardware|Digital Trends|9to5Mac|MacRumors|~Motherboard|~The Register|Live Science|Space.com|Phys.org|EurekAlert|STAT News|
    WebMD|Medscape|LifeSiteNews|Christian Post|~Crux|LGBTQ Nation|~The Root|TheGrio|Snopes|FactCheck.org|PolitiFact|Lead Stories|
    Polygraph.info|Media Matters|Mediaite|Talking Points Memo|ThinkProgress|Raw Story|AlterNet|Truthout|Common Dreams|Democracy Now!|
    In These Times|Inside Higher Ed|Education Week|Defense One|Military Times|War on the Rocks|Just Security|~Lawfare|GlobalPost|
    Global Voices|Quillette|~The Blaze|TheBlaze|Daily Wire|Daily Signal|Western Journal|WorldNetDaily|Box Office Mojo|Rotten Tomatoes|
    Flavorwire|~Uproxx|A.V. Club|Screen Rant|~Collider|~IGN|Kotaku|~Polygon|GameSpot|Eurogamer|NJ.com|NJ Advance Media|MassLive|
    Cleveland.com|AL.com|Oregon Live|MLive|SFGate|~Patch|Texas Tribune|CalMatters|Voice of San Diego|
    VTDigger|Spotlight PA|~The Marshall Project|Center for Public Integrity|Daily Maverick|~News24|TimesLIVE|~The Wire|~The Quint|
    Crypto Briefing|CoinDesk|Cointelegraph|NYmag.com|Dailymail.com|~Heavy|Middle East Monitor|Al-Monitor|Electronic Intifada|
    Antiwar.com|Consortium News|Popular Resistance|Veterans Today|Natural News|Info Wars|Breitbart News`,
  journal: `New England Journal of Medicine|JAMA|The BMJ|~BMJ|~Cell|Nature Medicine|Nature Communications|Nature Astronomy|
    Nature Climate Change|Nature Geoscience|Science Advances|~PNAS|Proceedings of the National Academy of Sciences|PLOS One|PLOS Medicine|
    BMJ Open|Lancet Infectious Diseases|Lancet Global Health|Lancet Public Health|Lancet Planetary Health|Science Translational Medicine|
    Lancet Oncology|Annals of Internal Medicine|Geophysical Research Letters|Physical Review Letters|
    Environmental Research Letters|~eLife|Current Biology|JAMA Internal Medicine|JAMA Pediatrics|American Economic Review`,
  ngo: `American Civil Liberties Union|ACLU|Southern Poverty Law Center|Anti-Defamation League|NAACP|Planned Parenthood|Human Rights Campaign|
    Sierra Club|World Economic Forum|Electronic Frontier Foundation|Consumer Reports|~AAA|AARP|Common Cause|
    Public Citizen|Union of Concerned Scientists|Environmental Defense Fund|Friends of the Earth|ActionAid|CARE International|
    Islamic Relief|Mercy Corps|World Vision|Doctors Without Borders|Front Line Defenders|Al-Haq|Breaking the Silence|Peace Now|
    Committee to Protect Journalists|Reporters Without Borders`,
  'think-tank': `Tax Foundation|Tax Policy Center|Urban Institute|Cato Institute|Heritage Foundation|American Enterprise Institute|
    Center for American Progress|Economic Policy Institute|Council on Foreign Relations|Atlantic Council|Wilson Center|RAND Corporation|
    Peterson Institute|Hoover Institution|Hudson Institute|Stimson Center|Institute for Fiscal Studies|Resolution Foundation|IPPR|
    Demos|Migration Policy Institute|Guttmacher Institute|Kaiser Family Foundation|Pew Research Center|Pew Research|~Marist|~Gallup|YouGov|
    Ipsos|~Gartner|~Forrester|~IDC|Nielsen|McKinsey|Boston Consulting Group|Stratfor|Moody's|Standard & Poor's|Fitch Ratings|
    Israel Democracy Institute|Carnegie Endowment|German Marshall Fund|Chatham House|Royal United Services Institute|RUSI|
    Institute for the Study of War|Digital Forensic Research Lab|Quinnipiac University|National Bureau of Economic Research|Zillow`,
  'international-organisation': `ICAO|International Civil Aviation Organization|International Energy Agency|UN Habitat|UN-Habitat|IPCC|
    Intergovernmental Panel on Climate Change|World Travel and Tourism Council|African Union|Arab League|UNFPA|UN Women|World Bank|
    International Renewable Energy Agency|International Telecommunication Union|Pan American Health Organization`,
};

/** All-capitals names and names of several words are clear in their own spelling; the marked ones never are. */
function policyOf(written: string): { text: string; matching: MatchingPolicy } {
  const doubtful = written.startsWith('~');
  const text = doubtful ? written.slice(1) : written;
  return { text, matching: doubtful ? 'needs-cue' : 'case-sensitive' };
}

function bareSources(): NamedSource[] {
  const sources: NamedSource[] = [];
  for (const [kind, list] of Object.entries(NAMES)) {
    if (!isKind(kind)) continue;
    for (const written of list.split('|')) {
      const { text, matching } = policyOf(written.replace(/\s+/g, ' ').trim());
      const domains = /^[\w-]+\.\w+$/.test(text) ? [text.toLowerCase()] : [];
      sources.push({
        id: BARE_ID + text,
        label: text,
        kind,
        aliases: [{ text, matching, kind: 'official' }],
        domains,
      });
    }
  }
  return sources;
}

function isKind(kind: string): kind is SourceKind & keyof typeof NAMES {
  return Object.hasOwn(NAMES, kind);
}

let made: NameMatcher | null = null;

/** The matcher of bare names, made at first use. */
export function bareMatcher(): NameMatcher {
  made ??= buildMatcher(bareSources());
  return made;
}
