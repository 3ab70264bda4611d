/** What the content script uses of the extension's API; both browsers have these under one of two names. */
export interface ExtensionApi {
  /** Gone once the extension was updated under the page. */
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(
        listener: (
          message: unknown,
          sender: unknown,
          respond: (answer: unknown) => void,
        ) => true | undefined,
      ): void;
    };
  };
  readonly i18n: { getMessage(key: string, substitutions: readonly string[]): string };
  readonly storage: {
    readonly local: { get(key: string): Promise<Record<string, unknown>> };
    readonly onChanged: {
      addListener(listener: StorageListener): void;
      removeListener(listener: StorageListener): void;
    };
  };
}

type StorageListener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** The browser's own object; throws outside an extension. */
export function extensionApi(): ExtensionApi {
  const found: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  if (!isApi(found)) throw new Error('not in an extension');
  return found;
}

function isApi(value: unknown): value is ExtensionApi {
  return typeof value === 'object' && value !== null && 'runtime' in value && 'storage' in value;
}
