import { readAnnotationsCsv } from '../../../src/core/exchange/csv-annotations';
import { readWebAnnotations } from '../../../src/core/exchange/w3c-annotation-import';
import { type Checks, checkAnnotations, checkBackup, checkPack, pollution } from './check-file';
import { Dice } from './dice';
import { mutate } from './mutate';
import { BUNDLE, KNOWN, type Seed, seeds, smallLibrary } from './seeds';

export interface Broken {
  readonly form: Seed['form'];
  readonly seed: number;
  readonly what: string;
  readonly file: string;
}

/** Of each form as many files as the others; a back-up goes through the database and costs most. */
export async function fuzzImport(
  files: number,
  first: number,
  onFile: (done: number) => void = () => {},
): Promise<Broken[]> {
  const checks: Checks = {
    backup: checkBackup(smallLibrary),
    'web-annotation': checkAnnotations(readWebAnnotations),
    csv: checkAnnotations(readAnnotationsCsv),
    pack: checkPack('json', KNOWN, BUNDLE),
    'pack-jsonld': checkPack('json', KNOWN, BUNDLE),
    'pack-csv': checkPack('csv', KNOWN, BUNDLE),
  };
  const good = await seeds();
  const broken: Broken[] = [];
  for (let at = 0; at < files; at++) {
    const seed = first + at;
    const dice = new Dice(seed);
    const { form, file } = good[seed % good.length] ?? { form: 'csv' as const, file: '' };
    const spoilt = mutate(file, dice);
    const what = (await outcome(checks[form], spoilt)) ?? pollution();
    if (what !== null) broken.push({ form, seed, what, file: spoilt.slice(0, 4_000) });
    onFile(at + 1);
  }
  return broken;
}

async function outcome(check: Checks[Seed['form']], file: string): Promise<string | null> {
  try {
    return await check(file);
  } catch (error) {
    return error instanceof Error ? `threw: ${error.stack}` : `threw: ${String(error)}`;
  }
}
