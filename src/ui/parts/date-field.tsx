/** A day, `YYYY-MM-DD`, or empty. */
export function DateField(props: {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}) {
  return (
    <label class="field">
      <span class="small">{props.label}</span>
      <input
        type="date"
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </label>
  );
}
