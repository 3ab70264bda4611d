import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { LibraryRow } from '../../messaging/protocol';
import { dateText, dotted } from '../i18n/format';
import { plural, t } from '../i18n/translate';
import { Marked } from './marked';
import type { Rows } from './rows';

const ROW_HEIGHT = 60;

/** A list of any length: only the rows in view are drawn. */
export function List(props: {
  readonly rows: Rows;
  /** Other rows are on their way. */
  readonly busy: boolean;
  readonly search: string;
  readonly openId: string | null;
  readonly chosen: ReadonlySet<string> | null;
  readonly onOpen: (row: LibraryRow) => void;
  readonly onChoose: (row: LibraryRow, on: boolean) => void;
}) {
  const frame = useRef<HTMLUListElement>(null);
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const options = {
    count: props.rows.total,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => draw(0),
  };
  const [virtual] = useState(() => new Virtualizer<HTMLUListElement, HTMLLIElement>(options));
  virtual.setOptions(options);
  useEffect(() => virtual._didMount(), [virtual]);
  useEffect(() => virtual._willUpdate());
  useEffect(() => {
    frame.current?.scrollTo(0, 0);
  }, [props.rows]);
  return (
    <ul class="list" ref={frame} aria-label={t('list_label')} aria-busy={props.busy}>
      <li class="extent" aria-hidden="true" style={{ blockSize: `${virtual.getTotalSize()}px` }} />
      {virtual.getVirtualItems().map(({ index, start }) => {
        const row = props.rows.row(index);
        return (
          <li
            key={index}
            class="list-row"
            aria-setsize={props.rows.total}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)`, blockSize: `${ROW_HEIGHT}px` }}
          >
            {row && (
              <>
                {props.chosen && (
                  <input
                    type="checkbox"
                    aria-label={t('choose_row', row.title)}
                    checked={props.chosen.has(row.id)}
                    onChange={(event) => props.onChoose(row, event.currentTarget.checked)}
                  />
                )}
                <button
                  type="button"
                  class="button row-open"
                  aria-current={row.id === props.openId}
                  onClick={() => props.onOpen(row)}
                >
                  <span class="one-line" dir="auto">
                    <Marked text={row.title || row.detail} search={props.search} />
                  </span>
                  <span class="one-line small" dir="auto">
                    <Marked text={underTitle(row)} search={props.search} />
                    {` · ${dotted(dateText(row.date), row.contested && t('contested'), row.tags.map((tag) => `#${tag}`).join(' '))}`}
                  </span>
                </button>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What stands under the title: the source and the page, or what is counted of a source or a story. */
function underTitle({ kind, sourceName, detail }: LibraryRow): string {
  if (kind === 'sources') return plural('claims', Number(detail));
  if (kind === 'stories') return plural('pages', Number(detail));
  return dotted(sourceName, detail);
}
