import { words } from './words';

/** Last words by which a medium is called once it was named in full: “the Times”, “the Post”. */
export const NEWSPAPER_HEADS = words(`
  times post herald tribune chronicle star journal gazette telegraph mirror express mail globe record courier sun
  examiner inquirer dispatch register bee ledger sentinel standard leader monitor republic observer independent guardian
  advocate argus echo bulletin union citizen mercury review beast beacon caller signal pundit democrat
`);
