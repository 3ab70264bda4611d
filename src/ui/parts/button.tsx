import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './icon';

interface Common {
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  readonly innerRef?: Ref<HTMLButtonElement>;
}

const state = ({ pressed, expanded, disabled }: Common) => ({
  ...(pressed === undefined ? {} : { 'aria-pressed': pressed }),
  ...(expanded === undefined ? {} : { 'aria-expanded': expanded }),
  ...(disabled === undefined ? {} : { disabled }),
});

/** An icon alone; its label is for assistive technology and for the tooltip. */
export function IconButton(props: Common & { readonly icon: IconName; readonly label: string }) {
  return (
    <button
      type="button"
      class="button bare grey"
      aria-label={props.label}
      title={props.label}
      onClick={props.onClick}
      ref={props.innerRef ?? null}
      {...state(props)}
    >
      <Icon name={props.icon} />
    </button>
  );
}

export function Button(
  props: Common & {
    readonly icon?: IconName;
    /** Where the words may be cut. */
    readonly title?: string;
    readonly look?: 'plain' | 'framed' | 'main' | 'grey';
    readonly children: ComponentChildren;
  },
) {
  return (
    <button
      type="button"
      class={`button ${props.look ?? 'plain'}`}
      {...(props.title === undefined ? {} : { title: props.title })}
      onClick={props.onClick}
      ref={props.innerRef ?? null}
      {...state(props)}
    >
      {props.icon && <Icon name={props.icon} />}
      <span>{props.children}</span>
    </button>
  );
}

/** Words that do something where they stand, as a link does. */
export function LinkButton(props: {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is one box, whose words break as a block: what follows them would stand on a line of its own
    <span
      role="button"
      tabIndex={0}
      class="link"
      onClick={props.onClick}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        if (!event.repeat) props.onClick();
      }}
    >
      {props.children}
    </span>
  );
}
