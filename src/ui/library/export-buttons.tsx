import { toCslJson } from '../../core/exchange/csl-citations';
import { toAnnotationsCsv } from '../../core/exchange/csv-annotations';
import { toMarkdown } from '../../core/exchange/markdown-annotations';
import { toWebAnnotations } from '../../core/exchange/w3c-annotation-export';
import type { Annotation } from '../../core/model/annotation';
import { t } from '../i18n/translate';
import { Button } from '../parts/button';
import { useLibrary } from './library-context';

const FORMATS = [
  ['jsonld', 'application/ld+json', toWebAnnotations],
  ['csv', 'text/csv', toAnnotationsCsv],
  ['markdown', 'text/markdown', toMarkdown],
  ['csl', 'application/json', toCslJson],
] as const;
const ENDING = { jsonld: 'jsonld', csv: 'csv', markdown: 'md', csl: 'csl.json' } as const;

/** Annotations as a file, in the form that the reader wants. */
export function ExportButtons(props: { readonly load: () => Promise<readonly Annotation[]> }) {
  const { api, say } = useLibrary();
  return (
    <div class="form-end">
      <span class="small">{t('export_as')}</span>
      {FORMATS.map(([format, type, write]) => (
        <Button
          key={format}
          onClick={() =>
            void props.load().then(
              (all) => api.saveFile(`who-says-notes.${ENDING[format]}`, type, write(all)),
              () => say(t('background_silent')),
            )
          }
        >
          {t(`format_${format}`)}
        </Button>
      ))}
    </div>
  );
}
