import { useState } from 'preact/hooks';
import type { Annotation } from '../../../core/model/annotation';
import { t } from '../../i18n/translate';
import { Button } from '../../parts/button';
import { useLibrary } from '../library-context';
import { annotationsFile, FORMATS, type Format } from './save-annotations';

/** Annotations as a file, in the form that the reader wants. */
export function ExportButtons(props: {
  readonly load: () => AsyncIterable<readonly Annotation[]>;
}) {
  const { api, say } = useLibrary();
  const [busy, setBusy] = useState(false);
  const save = async (format: Format) => {
    setBusy(true);
    try {
      const { name, file } = await annotationsFile(format, props.load(), api.ask);
      api.saveFile(name, file);
    } catch {
      say(t('background_silent'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="form-end">
      <span class="small">{t('export_as')}</span>
      {FORMATS.map((format) => (
        <Button key={format} disabled={busy} onClick={() => void save(format)}>
          {t(`format_${format}`)}
        </Button>
      ))}
    </div>
  );
}
