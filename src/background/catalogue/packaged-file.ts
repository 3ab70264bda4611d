/** Fetches a file of the extension's own package by its path. */
export type FetchPackaged = (path: string) => Promise<Response>;

/** @throws Error when the file isn't in the package */
export async function packagedText(fetchPackaged: FetchPackaged, path: string): Promise<string> {
  const response = await fetchPackaged(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** @throws Error when the file isn't in the package */
export async function packagedBytes(
  fetchPackaged: FetchPackaged,
  path: string,
): Promise<Uint8Array> {
  const response = await fetchPackaged(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
