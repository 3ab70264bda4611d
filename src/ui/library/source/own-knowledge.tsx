import { useState } from 'preact/hooks';
import type { SourceOverlay, SourceView } from '../../../messaging/protocol';
import { plainValue } from '../../card/source/facts';
import { dateText } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { Button } from '../../parts/button';
import { useLibrary } from '../library-context';
import { OverlayForm } from './overlay-form';

/** What the reader wrote of a source, what the catalogue says under it, and the way to change or undo it. */
export function OwnKnowledge(props: { readonly view: SourceView; readonly onChanged: () => void }) {
  const { api, say } = useLibrary();
  const { view } = props;
  const { id } = view.record;
  const [editing, setEditing] = useState(false);
  const [before, setBefore] = useState<{ readonly overlay: SourceOverlay | null } | null>(null);
  const put = (overlay: SourceOverlay | null, undo: { overlay: SourceOverlay | null } | null) =>
    void api.ask('put-overlays', { overlays: [{ id, overlay }] }).then(
      () => {
        setEditing(false);
        setBefore(undo);
        props.onChanged();
      },
      () => say(t('not_saved')),
    );
  return (
    <section class="part">
      <h3 class="label">{t('own_heading')}</h3>
      {view.note !== '' && !editing && (
        <p class="stored-note" dir="auto">
          {view.note}
        </p>
      )}
      <UnderEdits view={view} />
      {editing ? (
        <OverlayForm
          view={view}
          onSave={(overlay) => put(overlay, { overlay: view.own })}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <div class="inline">
          <Button look="framed" icon="edit" onClick={() => setEditing(true)}>
            {t('edit_source')}
          </Button>
          {view.own !== null && (
            <Button look="framed" onClick={() => put(null, { overlay: view.own })}>
              {t('reset_source')}
            </Button>
          )}
        </div>
      )}
      {before !== null && !editing && (
        <p class="small" role="status">
          {t('source_changed')}{' '}
          <Button onClick={() => put(before.overlay, null)}>{t('undo')}</Button>
        </p>
      )}
    </section>
  );
}

/** What the catalogue says of the fields that the reader wrote; what an update changed there is said. */
function UnderEdits({ view }: { readonly view: SourceView }) {
  if (view.underEdits.length === 0) return null;
  return (
    <ul class="dashes">
      {view.underEdits.map(({ reader, bundle, changed }) => (
        <li key={`${reader.field}${plainValue(reader)}${plainValue(bundle)}${bundle.asOf}`}>
          {t('plan_fact', t(`field_${bundle.field}`), plainValue(reader))}
          <br />
          <span class="small">
            {t('under_edit', plainValue(bundle) || t('not_stated'))}{' '}
            {t('as_of', dateText(bundle.asOf))}
            {changed && ` · ${t('under_edit_changed')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
