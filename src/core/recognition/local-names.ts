import type { NamedSource, SourceAlias } from '../model/names-index';
import { bareMatcher } from './bare-names';
import { isMedium } from './decide';
import { buildMatcher, type NameMatcher } from './matcher';
import { NEWSPAPER_HEADS } from './newspaper-heads';
import { alias, ownOutlet, pageOnly } from './own-outlet';
import type { PageKnowledge } from './page-knowledge';
import type { BlockReading } from './reading';
import { tokenise } from './tokens';
import { words } from './words';

/** Last words of a body that is called by its first word once named in full: “Amnesty”, “Guttmacher”. */
const BODY_HEADS = words(`
  institute institution center centre foundation international watch university group council survey polling
  research poll associates observatory consulting advisory analytics intelligence
`);
const TOO_PLAIN = words(`
  international national american british european united world global new royal state north south east west central
  syrian russian chinese israeli indian african asian arab islamic human the public economic political research
  center centre institute council national social media health peace policy strategic security middle climate free
  atlantic democracy community federal family life justice freedom defense pacific
`);

/**
 * Names that hold on this page alone: short forms that it introduces in brackets, the head or first word of
 * sources that it names in full, and its own outlet's name where the catalogue lacks it.
 */
export function localNames(
  knowledge: PageKnowledge,
  matcher: NameMatcher,
  blocks: readonly BlockReading[],
): NameMatcher | null {
  const sources: NamedSource[] = [];
  for (const intro of knowledge.introduced.values()) {
    const known = knowledge.introducedSource.get(intro.short);
    const short = intro.block.text.slice(
      intro.block.tokens.starts[intro.shortAt] ?? 0,
      intro.block.tokens.ends[intro.shortAt] ?? 0,
    );
    if (known) sources.push({ ...known, aliases: [alias(short)] });
    else sources.push(pageOnly(intro.long, [alias(short), alias(intro.long, 'official')]));
  }
  for (const id of knowledge.named.keys()) {
    const source = matcher.sources.get(id) ?? bareMatcher().sources.get(id);
    const forms = source ? shortForms(source) : [];
    if (source && forms.length > 0) sources.push({ ...source, aliases: forms });
  }
  const own = ownOutlet(knowledge, blocks);
  if (own) sources.push(own);
  return sources.length > 0 ? buildMatcher(sources) : null;
}

function shortForms(source: NamedSource): SourceAlias[] {
  const name = source.label.replace(/\s*\([^)]*\)$/, '');
  const { keys, starts, ends } = tokenise(name);
  if (keys.length < 2) return [];
  const last = keys[keys.length - 1] ?? '';
  if (
    isMedium(source.kind) &&
    NEWSPAPER_HEADS.has(last) &&
    (keys[0] !== 'the' || keys.length > 2)
  ) {
    return [
      {
        text: `The ${name.slice(starts[keys.length - 1] ?? 0)}`,
        matching: 'needs-cue',
        kind: 'short',
      },
    ];
  }
  const first = keys[0] ?? '';
  if (BODY_HEADS.has(last) && !TOO_PLAIN.has(first) && first.length > 3) {
    return [{ text: name.slice(starts[0] ?? 0, ends[0]), matching: 'needs-cue', kind: 'short' }];
  }
  return [];
}
