import type { ComponentChildren } from 'preact';

/** True for addresses that a link of ours may lead to; data can hold others (`javascript:`). */
export function isWebAddress(href: string): boolean {
  return /^https?:\/\//i.test(href);
}

/** A link out of the extension: in a new tab, and the page there learns nothing of where it came from. */
export function OutLink(props: {
  readonly href: string;
  readonly label?: string;
  readonly className?: string;
  readonly children: ComponentChildren;
}) {
  if (!isWebAddress(props.href)) return <span>{props.children}</span>;
  return (
    <a
      href={props.href}
      target="_blank"
      rel="noopener noreferrer"
      {...(props.className === undefined ? {} : { class: props.className })}
      {...(props.label === undefined ? {} : { 'aria-label': props.label, title: props.label })}
    >
      {props.children}
    </a>
  );
}
