import { useState } from 'preact/hooks';
import { FACT_FIELDS, type Fact } from '../../../core/model/source';
import { draftFact } from '../../card/source/draft-fact';
import { plainValue } from '../../card/source/facts';
import { dateText, dotted } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { Button } from '../../parts/button';
import { SelectField, TextField } from '../../parts/field';
import { OwnList } from './own-list';

const BLANK = { field: 'owner', value: '', asOf: '', url: '' };

/** The reader's facts: added, changed, taken out. */
export function FactsEditor(props: {
  readonly facts: readonly Fact[];
  readonly onChange: (facts: readonly Fact[]) => void;
}) {
  const { facts, onChange } = props;
  const [draft, setDraft] = useState(BLANK);
  /** Number of the fact that the draft stands for; null for a new one. */
  const [at, setAt] = useState<number | null>(null);
  const made = draftFact(draft, new Date());
  const put = () => {
    onChange(
      at === null ? [...facts, ...made] : facts.flatMap((one, n) => (n === at ? made : one)),
    );
    setDraft(BLANK);
    setAt(null);
  };
  const edit = (key: string) => {
    const fact = facts[Number(key)];
    if (!fact) return;
    setAt(Number(key));
    setDraft({
      field: fact.field,
      value: typeof fact.value === 'string' ? fact.value : fact.value.name,
      asOf: fact.asOf,
      url: fact.evidence[0]?.url ?? '',
    });
  };
  return (
    <>
      <OwnList
        title={t('own_facts')}
        rows={facts.map((fact, number) => ({
          key: String(number),
          text: t('plan_fact', t(`field_${fact.field}`), plainValue(fact)),
          note: dotted(
            t('as_of', dateText(fact.asOf)),
            fact.evidence[0]?.publisher ?? '',
            fact.addedBy === 'import' && t('added_by_import'),
          ),
        }))}
        onEdit={edit}
        onRemove={(key) => {
          onChange(facts.filter((_, number) => number !== Number(key)));
          setAt(null);
        }}
      />
      <div class="inline">
        <SelectField
          label={t('fact_field')}
          value={draft.field}
          onInput={(field) => setDraft({ ...draft, field })}
          options={FACT_FIELDS.map((field) => [field, t(`field_${field}`)])}
        />
        <TextField
          label={t('fact_value')}
          value={draft.value}
          onInput={(value) => setDraft({ ...draft, value })}
        />
        <TextField
          label={t('fact_as_of')}
          placeholder={t('fact_as_of_form')}
          value={draft.asOf}
          onInput={(asOf) => setDraft({ ...draft, asOf })}
        />
        <TextField
          label={t('fact_evidence')}
          type="url"
          value={draft.url}
          onInput={(url) => setDraft({ ...draft, url })}
        />
        <Button look="framed" icon="add" disabled={made.length === 0} onClick={put}>
          {at === null ? t('add_fact') : t('change_fact')}
        </Button>
      </div>
    </>
  );
}
