import { readFileSync } from 'node:fs';
import { setMessages } from '../../../src/ui/i18n/translate';

const MESSAGES: Record<string, { message: string }> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
);

/** Messages as the browser gives them, in English. */
export function speakEnglish(): void {
  setMessages((key, values = []) =>
    (MESSAGES[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? ''),
  );
}
