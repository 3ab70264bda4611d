/** A back-up is sent over a port: one message holds 64 MB in Chrome, and a library may be larger. */
export const BACKUP_PORT = 'who-says-backup';

export type BackupPiece =
  | { readonly text: string }
  /** What came before is to be thrown away. */
  | { readonly anew: true }
  | { readonly done: true }
  | { readonly error: string };

/** A port as far as it is used here; the browser's own has more. */
export interface PieceSource {
  readonly onMessage: { addListener(listener: (piece: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  disconnect(): void;
}

/** Bytes of text after which pieces become a blob, which the browser may keep on disk. */
const BLOB_AT = 8_000_000;

/**
 * Puts the pieces together.
 * @param onBytes called with the number of characters so far
 * @throws Error when the background says so, or goes away before the end
 */
export function collectBackup(
  port: PieceSource,
  onBytes: (characters: number) => void = () => {},
): Promise<Blob> {
  return new Promise((resolve, reject) => {
    let blobs: Blob[] = [];
    let texts: string[] = [];
    let waiting = 0;
    let all = 0;
    const pack = () => {
      blobs.push(new Blob(texts));
      texts = [];
      waiting = 0;
    };
    port.onMessage.addListener((piece) => {
      if (!isPiece(piece)) return;
      if ('text' in piece) {
        texts.push(piece.text);
        waiting += piece.text.length;
        all += piece.text.length;
        if (waiting > BLOB_AT) pack();
        onBytes(all);
      } else if ('anew' in piece) {
        blobs = [];
        texts = [];
        waiting = 0;
        all = 0;
      } else {
        port.disconnect();
        if ('error' in piece) reject(new Error(piece.error));
        else {
          pack();
          resolve(new Blob(blobs, { type: 'application/json' }));
        }
      }
    });
    port.onDisconnect.addListener(() => reject(new Error('the background went away')));
  });
}

/** The envelope; what is in it was made by our own background. */
function isPiece(piece: unknown): piece is BackupPiece {
  return typeof piece === 'object' && piece !== null;
}

/** Said by the hidden page that puts a back-up together for a worker that can't make a blob's address. */
export const BACKUP_MADE = 'whoSaysBackupMade';
export type BackupMade =
  | { readonly [BACKUP_MADE]: 1; readonly url: string }
  | { readonly [BACKUP_MADE]: 1; readonly error: string };
