import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The English messages, as the browser would have them. */
export const MESSAGES = JSON.parse(
  readFileSync(path.resolve('public/_locales/en/messages.json'), 'utf8'),
) as Record<string, { message: string }>;

/** The same words, laid out from right to left. */
export function rightToLeft(messages: typeof MESSAGES): typeof MESSAGES {
  return { ...messages, text_direction: { message: 'rtl' } };
}
