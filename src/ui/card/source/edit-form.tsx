import { useEffect, useRef, useState } from 'preact/hooks';
import { FACT_FIELDS, type Fact, SOURCE_KINDS } from '../../../core/model/source';
import type { SourceEdit, SourceView } from '../../../messaging/protocol';
import { countryOptions } from '../../i18n/countries';
import { t } from '../../i18n/translate';
import { keyPart } from '../../model/naming';
import { Button } from '../../parts/button';
import { SelectField, TextArea, TextField } from '../../parts/field';
import { Details } from '../../parts/section';
import type { SourceTarget } from '../trail';
import { draftFact } from './draft-fact';
import { titleOf } from './source-card';

/** Name, kind, country, note and one fact of a source; without a record it makes a new one. */
export function EditForm(props: {
  readonly target: SourceTarget;
  readonly view: SourceView | null;
  readonly onSave: (edit: SourceEdit) => void;
  readonly onCancel: () => void;
}) {
  const { target, view } = props;
  const known = titleOf(target, view);
  const kindBefore = view?.record.kind ?? (target.kind === 'unknown' ? 'ngo' : target.kind);
  const [label, setLabel] = useState(known);
  const [kind, setKind] = useState<string>(kindBefore);
  const [country, setCountry] = useState(view?.record.country ?? '');
  const [note, setNote] = useState(view?.note ?? '');
  const [site, setSite] = useState('');
  const [fact, setFact] = useState({ field: 'owner', value: '', asOf: '', url: '' });
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);

  const save = () => {
    const host = hostOf(site);
    const facts: Fact[] = draftFact(fact, new Date());
    const isNew = view === null;
    props.onSave({
      id: view?.record.id ?? null,
      ...(isNew || label.trim() !== known ? { label: label.trim() } : {}),
      ...(isNew || kind !== kindBefore ? { kind } : {}),
      ...(country !== (view?.record.country ?? '') ? { country } : {}),
      ...(isNew && label.trim() !== target.name
        ? { addNames: [{ text: target.name, lang: 'und', kind: 'short', matching: 'always' }] }
        : {}),
      ...(host === null ? {} : { addDomains: [host] }),
      ...(facts.length === 0 ? {} : { setFacts: facts }),
      ...(note !== (view?.note ?? '') ? { note } : {}),
    });
  };

  return (
    <form
      class="editor form"
      aria-label={t(view === null ? 'make_record' : 'edit_source')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        props.onCancel();
      }}
    >
      <TextField label={t('field_name')} value={label} onInput={setLabel} innerRef={first} />
      <div class="pair">
        <SelectField
          label={t('field_kind')}
          value={kind}
          onInput={setKind}
          options={SOURCE_KINDS.filter((one) => one !== 'generic').map((one) => [
            one,
            t(`kind_${keyPart(one)}`),
          ])}
        />
        <SelectField
          label={t('field_country')}
          value={country}
          onInput={setCountry}
          options={[['', t('no_country')], ...countryOptions()]}
        />
      </div>
      {view === null && (
        <TextField label={t('field_site')} type="url" value={site} onInput={setSite} />
      )}
      <TextArea label={t('your_note')} value={note} onInput={setNote} />
      <Details summary={t('add_fact')}>
        <div class="form">
          <div class="pair">
            <SelectField
              label={t('fact_field')}
              value={fact.field}
              onInput={(field) => setFact({ ...fact, field })}
              options={FACT_FIELDS.map((field) => [field, t(`field_${field}`)])}
            />
            <TextField
              label={t('fact_as_of')}
              placeholder={t('fact_as_of_form')}
              value={fact.asOf}
              onInput={(asOf) => setFact({ ...fact, asOf })}
            />
          </div>
          <TextField
            label={t('fact_value')}
            value={fact.value}
            onInput={(value) => setFact({ ...fact, value })}
          />
          <TextField
            label={t('fact_evidence')}
            type="url"
            value={fact.url}
            onInput={(url) => setFact({ ...fact, url })}
          />
        </div>
      </Details>
      <div class="form-end">
        <button type="submit" class="button main" disabled={label.trim() === ''}>
          {t('save')}
        </button>
        <Button look="grey" onClick={props.onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

function hostOf(site: string): string | null {
  const address = /^https?:/i.test(site) ? site : `https://${site.trim()}`;
  if (site.trim() === '' || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^www\./, '');
}
