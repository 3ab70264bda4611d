/** `navigator.storage`, as far as browsers have it: `persisted` is missing in Chrome's worker. */
export type StorageEstimates = Partial<Pick<StorageManager, 'estimate' | 'persisted'>>;

/** Bytes on disk as the browser estimates them. */
export async function storageUsed(
  storage: StorageEstimates | undefined,
): Promise<{ bytes: number; persisted: boolean }> {
  const bytes = (await storage?.estimate?.())?.usage ?? 0;
  return { bytes, persisted: (await storage?.persisted?.()) ?? false };
}
