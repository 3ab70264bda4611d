import { useEffect, useState } from 'preact/hooks';
import type { BackupTable, RowDifference } from '../../../core/model/backup';
import type { ImportReport } from '../../../messaging/backup-messages';
import { dotted } from '../../i18n/format';
import { plural, t } from '../../i18n/translate';
import { Button } from '../../parts/button';
import { useLibrary } from '../library-context';
import type { Mode } from './take-file';

const PAGE = 50;

/** What a file would change: how much, and each row with its old and new words, a page at a time. */
export function Differences(props: { readonly mode: Mode; readonly report: ImportReport }) {
  const { api, say } = useLibrary();
  const { mode, report } = props;
  const [rows, setRows] = useState<readonly RowDifference[]>([]);
  const [next, setNext] = useState<string | null | undefined>(undefined);
  const more = (from: string | null) =>
    api.ask('import-differences', { mode, from, limit: PAGE }).then(
      (page) => {
        setRows((before) => (from === null ? page.rows : [...before, ...page.rows]));
        setNext(page.next);
      },
      () => say(t('background_silent')),
    );
  useEffect(() => void more(null), []);
  const sum = (counts: ImportReport['added']) =>
    Object.values(counts).reduce((all, one) => all + one, 0);
  return (
    <>
      {(report.outlived ?? 0) > 0 && <p>{t('import_outlived', report.outlived ?? 0)}</p>}
      <p>{t('differences', sum(report.added), sum(report.changed), sum(report.removed))}</p>
      <ul class="rows-differ" aria-label={t('differences_label')}>
        {rows.map((row) => (
          <li key={`${row.how} ${row.table} ${row.id}`}>
            <Difference row={row} />
          </li>
        ))}
      </ul>
      {typeof next === 'string' && (
        <div>
          <Button look="framed" onClick={() => void more(next)}>
            {t('show_more')}
          </Button>
        </div>
      )}
      {next === null && rows.length === 0 && <p class="small">{t('differences_none')}</p>}
      {next === null && rows.length > PAGE && (
        <p class="small">{plural('rows_found', rows.length)}</p>
      )}
    </>
  );
}

function Difference({ row }: { readonly row: RowDifference }) {
  return (
    <>
      <p class="small">{dotted(t(`row_${row.how}`), tableName(row.table))}</p>
      <p dir="auto">{row.label}</p>
      {row.fields.length > 0 && (
        <dl class="rows">
          {row.fields.map(({ field, before, after }) => (
            <div key={field} class="field-differs">
              <dt>
                <code>{field}</code>
              </dt>
              <dd>
                <del dir="auto">{before ?? t('no_value')}</del> <span aria-hidden="true">→</span>{' '}
                <ins dir="auto">{after ?? t('no_value')}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function tableName(table: BackupTable): string {
  return t(`table_${table.toLowerCase()}`);
}
