import type { ComponentChildren } from 'preact';

/** A part under a hairline with a small heading. */
export function Section(props: {
  readonly title: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="section">
      <h3 class="label">
        {props.title}
        {props.note !== undefined && <span class="label-note">{` ${props.note}`}</span>}
      </h3>
      {props.children}
    </section>
  );
}

export function Row(props: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </>
  );
}

/** What opens on request, under a line that says what is in it. */
export function Details(props: {
  readonly summary: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <details {...(props.open ? { open: true } : {})}>
      <summary>
        <svg
          class="icon turns"
          viewBox="0 0 16 16"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          aria-hidden="true"
        >
          <path d="M6 4l4 4-4 4" />
        </svg>
        <span>{props.summary}</span>
      </summary>
      {props.children}
    </details>
  );
}
