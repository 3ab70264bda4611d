/** One of a few, all to be seen at once. */
export function Choice<V extends string>(props: {
  readonly name: string;
  readonly legend: string;
  readonly value: V;
  readonly options: readonly (readonly [value: V, text: string])[];
  readonly onChange: (value: V) => void;
}) {
  return (
    <fieldset>
      <legend class="small">{props.legend}</legend>
      <div class="choices">
        {props.options.map(([value, text]) => (
          <label key={value}>
            <input
              type="radio"
              name={props.name}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
