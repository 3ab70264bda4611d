import type { Settings } from '../core/model/settings';
import { prune } from '../storage/prune';
import type { Vault } from '../storage/vault';
import { comparePending } from './reading/compare-pending';

export const HOUSEKEEPING_ALARM = 'housekeeping';
/** Minutes between two rounds: what is too old goes within half a day. */
export const HOUSEKEEPING_PERIOD = 720;

/** Forgets what is older than the reader wants it kept, and finishes what a wake left undone. */
export async function keepHouse(vault: Vault, settings: Settings, now: number): Promise<void> {
  const days = settings.rememberDays;
  if (days !== null) await vault.run((db) => prune(db, days, now));
  await vault.run(comparePending);
}
