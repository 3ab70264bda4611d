import type { ResolvedSource } from '../../core/model/claim';
import type { GenericType, SourceKind } from '../../core/model/source';
import { t, tOrNull } from '../i18n/translate';

/** Whether a claim's source has a name, is one unnamed person or body, or a class of them. */
export type Naming = 'named' | 'unnamed' | 'generic';

/** Types that speak of somebody in particular whose name is withheld; the others speak of a class. */
const ONE_UNNAMED: ReadonlySet<GenericType> = new Set([
  'unnamed-official',
  'diplomat',
  'security-source',
  'military-source',
  'medical-source',
  'unnamed-person',
]);

export function namingOf(source: ResolvedSource): Naming {
  if (source.generic !== undefined) return ONE_UNNAMED.has(source.generic) ? 'unnamed' : 'generic';
  return source.how === 'none' || source.how === 'generic' ? 'unnamed' : 'named';
}

/** Message keys take no hyphen. */
export const keyPart = (value: string) => value.replaceAll('-', '_');

export function kindText(kind: SourceKind | 'unknown'): string | null {
  return kind === 'unknown' || kind === 'generic' ? null : tOrNull(`kind_${keyPart(kind)}`);
}

/** The name to show for who says it; a generic source is called what the page calls it. */
export function sourceTitle(source: ResolvedSource): string {
  if (source.person !== undefined && source.person !== source.name) {
    return source.name === '' ? source.person : t('person_for', source.person, source.name);
  }
  return source.name || t('no_source');
}
