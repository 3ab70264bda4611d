import { matchingPolicy } from './matching-policy';
import { nameLanguage } from './name-language';
import type { TableRecord } from './write-table';

type Name = TableRecord['names'][number];

/** `The Boston Globe` → itself and `Boston Globe`: prose writes "the Boston Globe" as often. */
export function namesOfTitle(title: string, places: ReadonlySet<string>): Name[] {
  const name = (text: string, kind: Name['kind']): Name => ({
    text,
    lang: nameLanguage(text),
    kind,
    matching: matchingPolicy(text, places),
  });
  return title.split(/\s*\|\s*/u).flatMap((text, at) => {
    const whole = name(text, at === 0 ? 'official' : 'short');
    const bare = /^The (.+ .+)$/u.exec(text)?.[1];
    return bare === undefined ? [whole] : [whole, name(bare, 'short')];
  });
}
