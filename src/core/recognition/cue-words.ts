import { words } from './words';

/** Verbs, in the forms that follow a subject, with which somebody is said to say something. Keys are folded. */
const REPORTING_VERBS = words(`
  said says say reported reports report wrote writes write told tells tell added adds claimed claims claim
  announced announces announce alleged alleges asserted asserts stated states noted notes revealed reveals
  confirmed confirms confirm denied denies deny warned warns warn argued argues argue published publishes quoted quotes
  cited cites described describes explained explains suggested suggests suggest estimated estimates estimate
  found finds learned learns disclosed discloses recorded documented counted tallied tallies
  acknowledged acknowledges admitted admits insisted insists maintained maintains contends contended accused accuses
  blamed blames broadcast broadcasts aired airs tweeted tweets posted posts predicted predicts forecast forecasts
  identified identifies concluded concludes declared declares observed observes pointed remarked
  reckons reckoned polled surveyed asked asks interviewed interviews obtained corrected retracted editorialised
  editorialized speculated speculates credited ran carried contested contest contests rejected rejects believe believes believed
  think thinks thought expect expects expected fear fears feared hope hopes hoped recalled recalls
  called calls urged urges demanded demands vowed vows pledged pledges promised promises agreed agrees
  disputed disputes questioned questions shows showed show indicated indicates indicate recounted recounts
  testified testifies complained complains criticised criticized criticizes criticises condemned condemns
  relayed relays headlined ranked ranks named names leaked leaks verified verifies hinted hints echoed echoes
  seen spoke understands filmed reviewed viewed
  printed prints uncovered uncovers unearthed unearths attributed counters countered replied replies responded responds tallies counts
`);

/** What may stand between a subject and its reporting verb. */
export const BEFORE_VERB = words(`
  also has have had later first then previously recently now itself themselves since already reportedly earlier initially
  still once just repeatedly separately both all again openly publicly further meanwhile therefore only
  subsequently quickly sometimes often never not did does do exclusively wrongly falsely correctly rightly
  monday tuesday wednesday thursday friday saturday sunday yesterday today however too variously
`);

/** After “is”, “was”, “has been”: the forms that still make it the subject of saying. */
export const SAYING_PARTICIPLES = words(`
  reporting saying claiming quoting citing warning telling alleging suggesting calling urging
  predicting describing denying insisting
`);

export const BE = words('is was are were be been being am');

/** Words after which a name is what somebody was told by, read in or spoke to. */
export const SOURCE_PREPOSITIONS = words('by via per citing quoting told tells tell telling');

/** “according to”, “wrote in”, “an interview with”: last word and those that may stand one or two before it. */
const PHRASES: Readonly<Record<string, ReadonlySet<string>>> = {
  to: words(`according speaking spoke spoken speaks talking talked talks interview interviews statement statements comment comments
    confirmed confirms leaked linked subscribe attributed remarks contributor contributors letter said wrote adviser
    admitted confessed complained boasted conceded hinted acknowledged insisted credit credited thanks confirming disclosed revealed email turned referring testimony`),
  with: words(
    'interview interviews spoke speaking shared briefing conversation talked discussion partnership reporter correspondent',
  ),
  in: words(`published wrote writes writing written writer reported appeared appears appearing article articles column
    editorial op ed oped essay story stories piece report reports study paper letter interview quoted printed headline
    research findings posted featured cited investigation analysis described advertisement advert ad review profile results
    detailed outlined reporting says said account appear commentary claim claims serialised`),
  for: words(
    'writing wrote writes reporting reported reporter correspondent spokesman spokeswoman spokesperson writer columnist editor column article analyst photographer reports essay column op ed piece story',
  ),
  from: words(
    'question report reports data figures statement report reporter correspondent footage article numbers reporters journalists journalist statistics findings journal',
  ),
  at: words(
    'journalist journalists reporter reporters editor correspondent writer analyst researcher fellow columnist anchor',
  ),
  of: words(
    'editor reporter correspondent columnist issue edition pages cover journalist readers copy founder report spokesman spokeswoman spokesperson publisher journal editors readership',
  ),
  on: words(
    'interview report appeared appearing said aired broadcast told reported segment shown programme program appearance appearances speaking live seen',
  ),
  by: words(
    'reported carried published cited quoted carried aired seen reviewed obtained viewed contacted report article interviewed broadcast aired survey poll study conducted analysis commissioned estimates figures released compiled collected according confirmed verified owned done data printed posted first investigation photo photograph picture image photography photos footage video',
  ),
};
export const SOURCE_PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(PHRASES),
);

/** A noun before a name that says what it is: “the newspaper X”, “the monitoring group X”. */
export const OUTLET_NOUNS = words(`
  newspaper newspapers daily dailies tabloid tabloids broadsheet magazine magazines journal journals broadcaster broadcasters channel
  channels network networks station stations website websites site sites agency agencies outlet outlets weekly weeklies
  monthly portal publication publications podcast blog paper papers newswire wire newsletter affiliate programme program show series
  rag title titles
`);

export const BODY_NOUNS = words(`
  tank monitor watchdog group charity ngo organisation organization pollster institute observatory centre center
  coalition alliance body foundation association union
`);

/** A noun after a name (or after its possessive) that only a medium or a body has. */
export const BELONGINGS = words(`
  newspaper newspapers magazine tv television radio reporter reporters correspondent correspondents columnist columnists
  journalist journalists editor editors editorial editorials report reports article articles story stories interview
  headline headlines poll polls podcast website anchor anchors host hosts contributor contributors photographer photographers photo
  photos photograph photographs analysis readers op oped newsroom staff exclusive investigation investigations cover
  bureau broadcast footage coverage survey dispatch scoop presenter commentator commentators commentary
  interviewer column columns masthead journal agency channel network newswire crew reporting writer writers
  spokesman spokeswoman spokesperson spokespeople figures estimate estimates data tally forecast review obituary obituaries
  publisher circulation paywall subscribers spread splash pundit pundits programme bulletin
  study paper papers feature blog expose probe list ranking rankings ratings
`);

/** Whether a folded word is a reporting verb; also one with its “that” glued on, as typing slips have it. */
export function isReportingVerb(key: string | undefined): boolean {
  if (key === undefined) return false;
  return (
    REPORTING_VERBS.has(key) || (key.endsWith('that') && REPORTING_VERBS.has(key.slice(0, -4)))
  );
}

/** What people do and media don’t: beside a doubtful name these speak for a person or a crowd. */
export const HUMAN_VERBS = words(`
  agreed agrees vowed vows pledged pledges promised promises hoped hopes hope fear fears feared think thinks thought
  believe believes believed expect expects expected testified testifies admitted admits complained complains insisted insists
  demanded demands ran asked asks recalled recalls carried
`);
