import { scaleLinear } from 'd3-scale';
import { dateText, dotted } from '../i18n/format';
import { direction, number, t } from '../i18n/translate';
import { countedText } from '../i18n/why';
import type { FigureGroup, GivenFigure } from './figure-groups';

/** Ticks over the scale, about. */
const TICKS = 4;
/** Share of the scale's width left free at either end, for marks and numbers there. */
const SIDE = 6;

/**
 * Figures that count one thing, read down in time: who gave which, as marks on one scale, with a line from each to
 * the next. A contested one is an open ring; a range is a stroke between its ends.
 */
export function FigureTimeline({ group }: { readonly group: FigureGroup }) {
  const { given, what, part, unit } = group;
  const values = given.flatMap(({ min, max }) => [min, max].filter((value) => value !== null));
  const rtl = direction() === 'rtl';
  const scale = scaleLinear()
    .domain(spread(Math.min(...values), Math.max(...values)))
    // Larger is farther along the line of the text.
    .range(rtl ? [100 - SIDE, SIDE] : [SIDE, 100 - SIDE]);
  const whole = values.every(Number.isInteger);
  const ticks = new Set(values).size === 1 ? values.slice(0, 1) : scale.ticks(TICKS);
  const at = (value: number) => `${scale(value)}%`;
  const middle = ({ min, max }: GivenFigure) =>
    min !== null && max !== null ? (min + max) / 2 : (min ?? max ?? 0);
  const places = given.map((figure) => scale(middle(figure)));
  return (
    <section class="part">
      <h3 class="label">{dotted(countedText(what), part, unit)}</h3>
      <ol class="timeline" aria-label={t('plot_story')}>
        <li class="timeline-row timeline-scale" aria-hidden="true">
          <span />
          <span />
          <span class="timeline-marks">
            <svg role="presentation">
              {ticks
                .filter((tick) => !whole || Number.isInteger(tick))
                .map((tick) => (
                  <text key={tick} x={at(tick)} y={12} text-anchor="middle">
                    {number(tick)}
                  </text>
                ))}
            </svg>
          </span>
        </li>
        {given.map((figure, row) => {
          const { claim } = figure;
          const day = dateText(claim.date);
          const before = given[row - 1];
          const isSameDay = before !== undefined && dateText(before.claim.date) === day;
          return (
            <li key={`${claim.id} ${figure.min} ${figure.max}`} class="timeline-row">
              <time class={isSameDay ? 'small again' : 'small'} dateTime={claim.date}>
                {day}
              </time>
              <span class="timeline-who">
                <bdi>{claim.sourceName}</bdi>{' '}
                <strong class="figure" dir="ltr">
                  {figureText(figure)}
                </strong>
              </span>
              <span class="timeline-marks">
                <svg role="img" aria-label={t('plot_mark', claim.sourceName, claim.content, day)}>
                  <title>{t('plot_mark', claim.sourceName, claim.content, day)}</title>
                  <Way from={places[row - 1]} to={places[row] ?? 0} next={places[row + 1]} />
                  {figure.min !== null && figure.max !== null && figure.min !== figure.max && (
                    <line class="range" x1={at(figure.min)} x2={at(figure.max)} y1="50%" y2="50%" />
                  )}
                  <circle
                    cx={`${places[row]}%`}
                    cy="50%"
                    r={5}
                    class={claim.contested ? 'open' : ''}
                  />
                </svg>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The line from the mark above to the one below, as far as it runs through this row; in percent of the width. */
function Way(props: {
  readonly from: number | undefined;
  readonly to: number;
  readonly next: number | undefined;
}) {
  const { from, to, next } = props;
  return (
    <>
      {from !== undefined && <line x1={`${(from + to) / 2}%`} y1="0" x2={`${to}%`} y2="50%" />}
      {next !== undefined && <line x1={`${to}%`} y1="50%" x2={`${(to + next) / 2}%`} y2="100%" />}
    </>
  );
}

/** A scale of one value has it in its middle. */
function spread(low: number, high: number): [number, number] {
  return low === high ? [low - 1, high + 1] : [low, high];
}

/** A figure as a number, a range, or an open end. */
function figureText({ min, max }: GivenFigure): string {
  if (min === null) return `≤ ${number(max ?? 0)}`;
  if (max === null) return `≥ ${number(min)}`;
  return min === max ? number(min) : `${number(min)}–${number(max)}`;
}
