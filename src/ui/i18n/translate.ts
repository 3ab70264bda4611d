/** A look-up in the locale's messages, as `browser.i18n.getMessage` does it: '' for a key that isn't there. */
export type MessageSource = (key: string, substitutions?: readonly string[]) => string;

let source: MessageSource = () => '';
let locale = 'en';
let plurals = new Intl.PluralRules(locale);
let numbers = new Intl.NumberFormat(locale);

/** Says where messages come from. To be called once, before anything is drawn. */
export function setMessages(from: MessageSource): void {
  source = from;
  // The locale of the texts, which may be the default one; the browser's own would mix two languages.
  locale = source('locale_code') || 'en';
  plurals = new Intl.PluralRules(locale);
  numbers = new Intl.NumberFormat(locale);
}

/** BCP 47 of the texts shown. */
export function currentLocale(): string {
  return locale;
}

export function direction(): 'ltr' | 'rtl' {
  return source('text_direction') === 'rtl' ? 'rtl' : 'ltr';
}

/** Digits grouped as the locale does. */
export function number(value: number): string {
  return numbers.format(value);
}

const shown = (values: readonly (string | number)[]) =>
  values.map((value) => (typeof value === 'number' ? number(value) : value));

/** A share of one in percent, as the locale writes it. */
export function percent(share: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(
    share,
  );
}

/** The message of a key with `$1`… filled in; the key itself where there is none, so that a gap can be seen. */
export function t(key: string, ...values: readonly (string | number)[]): string {
  return source(key, shown(values)) || key;
}

/** The message of a key, or null where there is none. For keys that come from data. */
export function tOrNull(key: string, ...values: readonly (string | number)[]): string | null {
  return source(key, shown(values)) || null;
}

/** `<key>_one`, `<key>_other`, … by the locale's plural rules; `$1` is the count. */
export function plural(
  key: string,
  count: number,
  ...values: readonly (string | number)[]
): string {
  const all = shown([count, ...values]);
  return source(`${key}_${plurals.select(count)}`, all) || source(`${key}_other`, all) || key;
}
