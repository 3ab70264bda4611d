export type Density = 'quiet' | 'full' | 'on-demand';

export interface Settings {
  /** Off everywhere when false. */
  readonly enabled: boolean;
  readonly density: Density;
  /** Registrable domains forced on or off. */
  readonly sites: Readonly<Record<string, 'on' | 'off'>>;
  /** Page addresses forced on or off; wins over `sites`. */
  readonly pages: Readonly<Record<string, 'on' | 'off'>>;
  readonly remember: boolean;
  /** Days that what was read is kept; annotated things stay. Null: for ever. */
  readonly rememberDays: number | null;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly badge: boolean;
  /** Optional packs switched on, by id. */
  readonly packs: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  density: 'quiet',
  sites: {},
  pages: {},
  remember: true,
  rememberDays: 365,
  theme: 'auto',
  badge: true,
  packs: [],
};
