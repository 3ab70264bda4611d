/** Our own icons: one stroke of 1.5 on a grid of 16, drawn in the colour of the text. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2.5h4M7 2.5v4L4.5 9.5h7L9 6.5v-4M8 9.5v4',
  move: 'M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6L2 8l2 2M12 6l2 2-2 2',
  back: 'M10 3L5 8l5 5',
  forward: 'M6 3l5 5-5 5',
  note: 'M3 3h10v7l-3 3H3zM10 13v-3h3M5.5 6h5M5.5 8.5h3',
  tag: 'M6.5 2.5L5 13.5M11 2.5L9.5 13.5M3 6h11M2 10h11',
  cite: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  link: 'M7 9.5a2.5 2.5 0 003.6.2l2-2a2.5 2.5 0 00-3.6-3.5l-1 1M9 6.5a2.5 2.5 0 00-3.6-.2l-2 2A2.5 2.5 0 007 11.800l1-1',
  open: 'M6 3.500H3v9.500h9.500V10M9 3h4v4M13 3L7.500 8.500',
  more: 'M3.500 8h.01M8 8h.01M12.500 8h.01',
  edit: 'M3 13l.7-3L10.500 3.200l2.300 2.300L6 12.300z',
  search: 'M7 2.500a4.500 4.500 0 100 9 4.500 4.500 0 000-9zM10.300 10.300L14 14',
  add: 'M8 3v10M3 8h10',
  bin: 'M3 4.500h10M6 4.500v-2h4v2M4.500 4.500l.5 9h6l.5-9',
  same: 'M3 6h10M3 10h10',
  near: 'M3 6.500c2-2 3.500 1.500 5 0s3-2 5 0M3 10.500c2-2 3.500 1.500 5 0s3-2 5 0',
  differs: 'M3 6h10M3 10h10M10.500 2.500l-5 11',
  denies: 'M8 2.500a5.500 5.500 0 100 11 5.500 5.500 0 000-11zM4.200 11.800l7.600-7.600',
  later: 'M3 8h9.500M9 4.500L12.500 8 9 11.500',
  apart: 'M3 3v10M13 3v10M6 8h4',
  swap: 'M5 3v10M5 13l-2.500-2.500M5 13l2.500-2.500M11 13V3M11 3L8.500 5.500M11 3l2.500 2.500',
  origin: 'M4 3.500v5h8.500M9.500 5.500l3 3-3 3M4 3.500h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** Icons that point along the text and so turn round in right-to-left text. */
const TURNS: ReadonlySet<IconName> = new Set(['back', 'forward', 'later', 'origin']);

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class={TURNS.has(name) ? 'icon turns' : 'icon'}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width={name === 'more' ? 2.5 : 1.5}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
