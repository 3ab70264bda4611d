import { useEffect, useRef, useState } from 'preact/hooks';
import type { MatchingPolicy } from '../../../core/model/source';
import type { SourceEdit } from '../../../messaging/protocol';
import { t } from '../../i18n/translate';
import { keyPart } from '../../model/naming';
import { Button } from '../../parts/button';
import { SelectField, TextField } from '../../parts/field';

const POLICIES: readonly MatchingPolicy[] = ['always', 'case-sensitive', 'needs-cue'];

/** Another name under which a source is met, and where it may be taken for it. */
export function AliasForm(props: {
  readonly id: string;
  readonly onSave: (edit: SourceEdit) => void;
  readonly onCancel: () => void;
}) {
  const [text, setText] = useState('');
  const [matching, setMatching] = useState<MatchingPolicy>('always');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  return (
    <form
      class="editor form"
      aria-label={t('add_alias')}
      onSubmit={(event) => {
        event.preventDefault();
        const name = { text: text.trim(), lang: 'und', kind: 'short' as const, matching };
        if (name.text !== '') props.onSave({ id: props.id, addNames: [name] });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        props.onCancel();
      }}
    >
      <TextField label={t('alias_text')} value={text} onInput={setText} innerRef={field} />
      <SelectField
        label={t('alias_matching')}
        value={matching}
        onInput={(value) => setMatching(POLICIES.find((one) => one === value) ?? 'always')}
        options={POLICIES.map((policy) => [policy, t(`matching_${keyPart(policy)}`)])}
      />
      <div class="form-end">
        <button type="submit" class="button main" disabled={text.trim() === ''}>
          {t('save')}
        </button>
        <Button look="grey" onClick={props.onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
