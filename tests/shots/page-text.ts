/** The page that the card is drawn over in the screenshots, written for them; every body in it is invented. */
export const BLOCKS = [
  'At least 30 killed as shells hit a market in Marenna',
  'At least 30 people were killed when shells hit a crowded market in Marenna on Tuesday, residents told the Coastal News Agency.',
  'The agency has claimed that “at least 30 were killed and more than 50 wounded, a nurse and three pupils among them”.',
  'The Northern Observatory for Human Rights and the Documentation of Violations (NOHRDV) put the toll at 54, among them 19 children.',
  'The Ministry of Defence denied that its forces had fired on the town. “We struck no civilian target,” its spokesman Daud Amran said.',
  'A senior official, who asked not to be named because talks are under way, said the shells had come from the east.',
  'According to local reports, the market had been full.',
  'وكالة أنباء الساحل قالت إن عدد القتلى 30.',
  'In a long statement the Harbour Workers’ Union said that the market had been the only place within a day’s walk where flour could still be had, that its members had carried the wounded to the harbour on carts because no ambulance could get through the checkpoints on the coastal road, that the hospital in the old town had run out of blood and of fuel for its generators before noon, and that nobody from the authorities had come to the place until the evening, when the last of those buried under the roof had been brought out by their neighbours with their own hands.',
] as const;

export const TEXT = BLOCKS.join('\n\n');
