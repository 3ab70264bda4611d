import { t } from '../../i18n/translate';
import { IconButton } from '../../parts/button';

/** What the reader added of one sort, each with a way to take it out. */
export function OwnList(props: {
  readonly title: string;
  readonly rows: readonly { readonly key: string; readonly text: string; readonly note: string }[];
  readonly onRemove: (key: string) => void;
  readonly onEdit?: (key: string) => void;
}) {
  const { onEdit } = props;
  return (
    <div>
      <h4 class="label">{props.title}</h4>
      {props.rows.length === 0 && <p class="small">{t('own_none')}</p>}
      <ul class="own-list" aria-label={props.title}>
        {props.rows.map(({ key, text, note }) => (
          <li key={key}>
            <span>
              <bdi>{text}</bdi> <span class="small">{note}</span>
            </span>
            {onEdit && (
              <IconButton icon="edit" label={t('edit_this', text)} onClick={() => onEdit(key)} />
            )}
            <IconButton
              icon="bin"
              label={t('remove_this', text)}
              onClick={() => props.onRemove(key)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
