import type { Ref } from 'preact';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly placeholder?: string;
}

export function TextField(
  props: FieldProps & {
    /** The label is for assistive technology; the placeholder says the same to those who see. */
    readonly unlabelled?: boolean;
    readonly list?: readonly string[];
    readonly listId?: string;
    readonly type?: 'text' | 'search' | 'url';
    readonly innerRef?: Ref<HTMLInputElement>;
  },
) {
  return (
    <label class="field">
      <span class={props.unlabelled ? 'unseen' : 'small'}>{props.label}</span>
      <input
        type={props.type ?? 'text'}
        value={props.value}
        placeholder={props.placeholder ?? (props.unlabelled ? props.label : '')}
        ref={props.innerRef ?? null}
        {...(props.listId === undefined ? {} : { list: props.listId })}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      {props.listId !== undefined && (
        <datalist id={props.listId}>
          {(props.list ?? []).map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </label>
  );
}

export function TextArea(props: FieldProps & { readonly innerRef?: Ref<HTMLTextAreaElement> }) {
  return (
    <label class="field">
      <span class="small">{props.label}</span>
      <textarea
        value={props.value}
        placeholder={props.placeholder ?? ''}
        ref={props.innerRef ?? null}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </label>
  );
}

export function SelectField(
  props: FieldProps & { readonly options: readonly (readonly [value: string, text: string])[] },
) {
  return (
    <label class="field">
      <span class="small">{props.label}</span>
      <select value={props.value} onChange={(event) => props.onInput(event.currentTarget.value)}>
        {props.options.map(([value, text]) => (
          <option key={value} value={value} selected={value === props.value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
