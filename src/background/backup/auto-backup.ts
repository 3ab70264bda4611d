import * as v from 'valibot';
import type { AutoBackup } from '../../messaging/backup-messages';
import type { LocalArea } from '../../storage/kept-in-local';

/** How often it is looked whether one is due, in minutes: an alarm of days is lost when the browser is closed. */
export const AUTO_BACKUP_PERIOD = 60;
export const AUTO_BACKUP_ALARM = 'auto-backup';
const KEY = 'autoBackup';
const DAY = 86_400_000;

const shape: v.GenericSchema<unknown, AutoBackup> = v.object({
  days: v.nullable(v.number()),
  last: v.nullable(
    v.object({ at: v.string(), file: v.nullable(v.string()), error: v.nullable(v.string()) }),
  ),
});
const OFF: AutoBackup = { days: null, last: null };

export async function readAutoBackup(area: LocalArea): Promise<AutoBackup> {
  const kept = v.safeParse(shape, (await area.get(KEY))[KEY]);
  return kept.success ? kept.output : OFF;
}

export async function setAutoBackup(area: LocalArea, days: number | null): Promise<AutoBackup> {
  const next = { ...(await readAutoBackup(area)), days };
  await area.set({ [KEY]: next });
  return next;
}

/** True where one is switched on and the last one, made or failed, is long enough ago. */
export function isDue({ days, last }: AutoBackup, now: number): boolean {
  return days !== null && (last === null || now - Date.parse(last.at) >= days * DAY);
}

/**
 * Makes a back-up and keeps how it went; a failure is told in the options and tried again when the next is due.
 * @param save writes a file and gives the name that it got
 */
export async function makeAutoBackup(
  area: LocalArea,
  save: (name: string) => Promise<string>,
  now: number,
): Promise<AutoBackup> {
  const at = new Date(now).toISOString();
  const last = await save(`who-says/who-says-${at.slice(0, 10)}.json`).then(
    (file) => ({ at, file, error: null }),
    (error: unknown) => {
      console.warn('[who-says] automatic back-up', error);
      return { at, file: null, error: error instanceof Error ? error.message : String(error) };
    },
  );
  const next = { ...(await readAutoBackup(area)), last };
  await area.set({ [KEY]: next });
  return next;
}
