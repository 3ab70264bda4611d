/** A switch with a line under it that says what it does. */
export function Check(props: {
  readonly label: string;
  readonly note?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>
        {props.label}
        {props.note !== undefined && (
          <>
            <br />
            <span class="small">{props.note}</span>
          </>
        )}
      </span>
    </label>
  );
}
