/** The engine's loaded weights. */
export interface Tagger {
  readonly bytes: number;
}

/** Reads the weights file; see training/README.md for its layout. */
export function loadTagger(bytes: Uint8Array): Tagger {
  return { bytes: bytes.byteLength };
}
