import { CSV_TARGETS, type CsvMapping, type CsvTarget } from '../../core/exchange/source-pack-csv';
import { FACT_FIELDS } from '../../core/model/source';
import { t } from '../i18n/translate';
import { SelectField } from '../parts/field';

const TARGETS: readonly CsvTarget[] = [
  ...CSV_TARGETS,
  ...FACT_FIELDS.map((field) => `fact:${field}` as const),
];

/** What each column of a table holds; guessed first, for the reader to correct. */
export function ColumnMapping(props: {
  readonly mapping: CsvMapping;
  readonly onChange: (mapping: CsvMapping) => void;
}) {
  return (
    <fieldset>
      <legend class="small">{t('columns_legend')}</legend>
      <div class="inline">
        {Object.entries(props.mapping).map(([column, target]) => (
          <SelectField
            key={column}
            label={column}
            value={target}
            options={TARGETS.map((one) => [one, targetText(one)] as const)}
            onInput={(value) => {
              const chosen = TARGETS.find((one) => one === value);
              if (chosen) props.onChange({ ...props.mapping, [column]: chosen });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

function targetText(target: CsvTarget): string {
  const field = FACT_FIELDS.find((one) => `fact:${one}` === target);
  return field ? t(`field_${field}`) : t(`column_${target}`);
}
