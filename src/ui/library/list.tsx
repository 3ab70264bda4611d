import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
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
  // What a row calls may change without the row being drawn anew.
  const acts = useRef<Acts>(props);
  acts.current = props;
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
          <ListRow
            key={index}
            row={row}
            index={index}
            start={start}
            total={props.rows.total}
            search={props.rows.search}
            isOpen={row !== undefined && row.id === props.openId}
            isChosen={row === undefined || props.chosen === null ? null : props.chosen.has(row.id)}
            acts={acts}
          />
        );
      })}
    </ul>
  );
}

interface Acts {
  onOpen: (row: LibraryRow) => void;
  onChoose: (row: LibraryRow, on: boolean) => void;
}

/** Drawn anew only when something of it changed: a keystroke draws the list twice, most of it as it was. */
function ListRow(props: {
  /** Undefined while it is being fetched. */
  readonly row: LibraryRow | undefined;
  readonly index: number;
  readonly start: number;
  readonly total: number;
  readonly search: string;
  readonly isOpen: boolean;
  /** Null where rows can't be chosen. */
  readonly isChosen: boolean | null;
  readonly acts: { readonly current: Acts };
}) {
  const { row, index, start, total, search, isOpen, isChosen, acts } = props;
  return useMemo(
    () => (
      <li
        class="list-row"
        aria-setsize={total}
        aria-posinset={index + 1}
        style={{ transform: `translateY(${start}px)`, blockSize: `${ROW_HEIGHT}px` }}
      >
        {row && (
          <>
            {isChosen !== null && (
              <input
                type="checkbox"
                aria-label={t('choose_row', row.title)}
                checked={isChosen}
                onChange={(event) => acts.current.onChoose(row, event.currentTarget.checked)}
              />
            )}
            <button
              type="button"
              class="button row-open"
              aria-current={isOpen}
              onClick={() => acts.current.onOpen(row)}
            >
              <span class="one-line" dir="auto">
                <Marked text={row.title || row.detail} search={search} />
              </span>
              <span class="one-line small" dir="auto">
                <Marked text={underTitle(row)} search={search} />
                {` · ${dotted(dateText(row.date), row.contested && t('contested'), row.tags.map((tag) => `#${tag}`).join(' '))}`}
              </span>
            </button>
          </>
        )}
      </li>
    ),
    [row, index, start, total, search, isOpen, isChosen, acts],
  );
}

/** What stands under the title: the source and the page, or what is counted of a source or a story. */
function underTitle({ kind, sourceName, detail }: LibraryRow): string {
  if (kind === 'sources') return plural('claims', Number(detail));
  if (kind === 'stories') return plural('pages', Number(detail));
  return dotted(sourceName, detail);
}
