import { useEffect, useRef, useState } from 'preact/hooks';
import type { Claim } from '../../../core/model/claim';
import { t } from '../../i18n/translate';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { useCard } from '../card-context';

/** "It was somebody else": a name typed or taken from those that this page names. */
export function OtherSource(props: {
  readonly claim: Claim;
  readonly onChoose: (sourceId: string | null, name: string) => void;
  readonly onCancel: () => void;
}) {
  const { host } = useCard();
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const known = new Map<string, string | null>();
  for (const mention of host.reply().analysis.mentions) known.set(mention.name, mention.sourceId);
  known.delete(props.claim.resolved.name);
  const choose = () => {
    const given = name.trim();
    if (given !== '') props.onChoose(known.get(given) ?? null, given);
  };
  return (
    <form
      class="editor form"
      onSubmit={(event) => {
        event.preventDefault();
        choose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        props.onCancel();
      }}
    >
      <TextField
        label={t('who_says_it')}
        value={name}
        onInput={setName}
        list={[...known.keys()]}
        listId="who-says-known"
        innerRef={field}
      />
      <div class="form-end">
        <button type="submit" class="button main" disabled={name.trim() === ''}>
          {t('save')}
        </button>
        <Button look="grey" onClick={props.onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
