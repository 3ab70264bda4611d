import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings } from '../../core/model/settings';
import { settingsPatchShape } from '../../messaging/schema-model';

export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export const SETTINGS_KEY = 'settings';

/** The reader's settings in `storage.local`, which content scripts read and watch directly. */
export class SettingsStore {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly area: SettingsArea) {}

  /** What is kept, over the defaults; a field that an older or broken version wrote is passed by. */
  async get(): Promise<Settings> {
    const kept = (await this.area.get(SETTINGS_KEY))[SETTINGS_KEY];
    return { ...DEFAULT_SETTINGS, ...readable(kept) };
  }

  /** Changes some fields; changes that come at once are made one after the other. */
  set(patch: Partial<Settings>): Promise<Settings> {
    const next = this.last.then(async () => {
      const settings = { ...(await this.get()), ...patch };
      await this.area.set({ [SETTINGS_KEY]: settings });
      return settings;
    });
    this.last = next.catch(() => undefined);
    return next;
  }
}

function readable(kept: unknown): Partial<Settings> {
  const whole = v.safeParse(settingsPatchShape, kept);
  if (whole.success) return whole.output;
  if (typeof kept !== 'object' || kept === null) return {};
  let readableFields: Partial<Settings> = {};
  for (const [field, value] of Object.entries(kept)) {
    const one = v.safeParse(settingsPatchShape, { [field]: value });
    if (one.success) readableFields = { ...readableFields, ...one.output };
  }
  return readableFields;
}
