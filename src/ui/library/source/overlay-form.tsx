import { useState } from 'preact/hooks';
import { SOURCE_KINDS, type SourceName } from '../../../core/model/source';
import type { SourceOverlay, SourceView } from '../../../messaging/protocol';
import { countryOptions } from '../../i18n/countries';
import { t } from '../../i18n/translate';
import { domainOf } from '../../model/domain';
import { keyPart } from '../../model/naming';
import { Button } from '../../parts/button';
import { SelectField, TextArea, TextField } from '../../parts/field';
import { FactsEditor } from './facts-editor';
import { OwnList } from './own-list';

const POLICIES = ['always', 'case-sensitive', 'needs-cue'] as const;
const NOTHING: SourceOverlay = { addNames: [], addDomains: [], setFacts: [], note: '' };

/** All that the reader wrote of a source, to be changed in one place. */
export function OverlayForm(props: {
  readonly view: SourceView;
  readonly onSave: (overlay: SourceOverlay) => void;
  readonly onCancel: () => void;
}) {
  const { record, own } = props.view;
  const [overlay, setOverlay] = useState<SourceOverlay>(own ?? NOTHING);
  const [name, setName] = useState({ text: '', matching: 'always' });
  const [domain, setDomain] = useState('');
  const change = (part: Partial<SourceOverlay>) => setOverlay({ ...overlay, ...part });
  const addName = () => {
    const matching = POLICIES.find((policy) => policy === name.matching) ?? 'always';
    const added: SourceName = { text: name.text.trim(), lang: 'und', kind: 'short', matching };
    change({ addNames: [...overlay.addNames.filter(({ text }) => text !== added.text), added] });
    setName({ text: '', matching: 'always' });
  };
  const addDomain = (host: string) => {
    change({ addDomains: [...new Set([...overlay.addDomains, host])] });
    setDomain('');
  };
  const host = domainOf(domain);
  return (
    <form
      class="form"
      aria-label={t('edit_source')}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave(tidy(overlay));
      }}
    >
      <div class="inline">
        <TextField
          label={t('field_name')}
          value={overlay.label ?? ''}
          placeholder={record.names[0]?.text ?? ''}
          onInput={(label) => change({ label })}
        />
        <SelectField
          label={t('field_kind')}
          value={overlay.kind ?? ''}
          onInput={(kind) => change({ kind })}
          options={[
            ['', t('as_catalogue')],
            ...SOURCE_KINDS.filter((kind) => kind !== 'generic').map(
              (kind) => [kind, t(`kind_${keyPart(kind)}`)] as const,
            ),
          ]}
        />
        <SelectField
          label={t('field_country')}
          value={overlay.country ?? ''}
          onInput={(country) => change({ country })}
          options={[['', t('as_catalogue')], ...countryOptions()]}
        />
      </div>
      <OwnList
        title={t('own_names')}
        rows={overlay.addNames.map(({ text, matching }) => ({
          key: text,
          text,
          note: matching === 'never' ? '' : t(`matching_${keyPart(matching)}`),
        }))}
        onRemove={(key) =>
          change({ addNames: overlay.addNames.filter(({ text }) => text !== key) })
        }
      />
      <div class="inline">
        <TextField
          label={t('alias_text')}
          value={name.text}
          onInput={(text) => setName({ ...name, text })}
        />
        <SelectField
          label={t('alias_matching')}
          value={name.matching}
          onInput={(matching) => setName({ ...name, matching })}
          options={POLICIES.map((policy) => [policy, t(`matching_${keyPart(policy)}`)])}
        />
        <Button look="framed" icon="add" disabled={name.text.trim() === ''} onClick={addName}>
          {t('add_alias')}
        </Button>
      </div>
      <OwnList
        title={t('own_domains')}
        rows={overlay.addDomains.map((text) => ({ key: text, text, note: '' }))}
        onRemove={(key) => change({ addDomains: overlay.addDomains.filter((one) => one !== key) })}
      />
      <div class="inline">
        <TextField label={t('field_site')} value={domain} onInput={setDomain} />
        <Button
          look="framed"
          icon="add"
          disabled={host === null}
          onClick={() => host !== null && addDomain(host)}
        >
          {t('add_domain')}
        </Button>
      </div>
      <FactsEditor facts={overlay.setFacts} onChange={(setFacts) => change({ setFacts })} />
      <TextArea label={t('your_note')} value={overlay.note} onInput={(note) => change({ note })} />
      <div class="form-end">
        <button type="submit" class="button main">
          {t('save')}
        </button>
        <Button look="grey" onClick={props.onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Without what was left empty: there the catalogue's word holds. */
function tidy({ label, kind, country, ...rest }: SourceOverlay): SourceOverlay {
  return {
    ...rest,
    ...(label?.trim() ? { label: label.trim() } : {}),
    ...(kind ? { kind } : {}),
    ...(country ? { country } : {}),
  };
}
