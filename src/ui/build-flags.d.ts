/** What the build fills in. */
interface ImportMetaEnv {
  /** `1` in builds for tests: the card's shadow root is open, for axe and the drivers. */
  readonly VITE_TEST?: string;
}
interface ImportMeta {
  readonly env: ImportMetaEnv;
}
