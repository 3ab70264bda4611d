import { currentLocale } from './translate';

/** Every ISO 3166-1 alpha-2 code that the browser knows a name for, with the name, in the order of the locale. */
export function countryOptions(): (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames(currentLocale(), { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const options = letters.flatMap((first) =>
    letters.flatMap((second) => {
      const code = first + second;
      const name = names.of(code);
      return name === undefined || NO_COUNTRY.has(code) ? [] : [[code, name] as const];
    }),
  );
  return options.sort(([, a], [, b]) => a.localeCompare(b, currentLocale()));
}

/** Codes for regions, unions and tests. */
const NO_COUNTRY: ReadonlySet<string> = new Set([
  'EU',
  'EZ',
  'QO',
  'UN',
  'XA',
  'XB',
  'ZZ',
  'SU',
  'YU',
  'DD',
  'TP',
  'ZR',
  'BU',
  'AN',
  'CS',
  'FX',
  'NT',
  'YD',
  'VD',
  'RH',
  'HV',
  'NH',
  'DY',
  'UK',
]);
