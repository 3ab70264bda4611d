import type { Settings } from '../core/model/settings';
import { prune } from '../storage/prune';
import type { Vault } from '../storage/vault';

export const HOUSEKEEPING_ALARM = 'housekeeping';
/** Minutes between two rounds: what is too old goes within half a day. */
export const HOUSEKEEPING_PERIOD = 720;

/** Forgets what is older than the reader wants it kept. */
export async function keepHouse(vault: Vault, settings: Settings, now: number): Promise<number> {
  const days = settings.rememberDays;
  if (days === null) return 0;
  return vault.run((db) => prune(db, days, now));
}
