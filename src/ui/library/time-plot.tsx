import { scaleUtc } from 'd3-scale';
import type { ShownClaim } from '../../messaging/library-items';
import { dateText } from '../i18n/format';
import { direction, number, t } from '../i18n/translate';
import { placeFigures } from './place-figures';

const WIDTH = 560;
const SIDE = 16;
const ROW = 34;
const NAMES = 150;
/** Characters of a name that fit before its row. */
const MOST_NAME = 24;
const HOUR = 3_600_000;

/** Claims in time, a row for each source; a contested claim is an open ring. */
export function TimePlot(props: {
  readonly claims: readonly ShownClaim[];
  readonly label: string;
}) {
  const { claims } = props;
  if (claims.length === 0) return null;
  const names = [...new Set(claims.map(({ sourceName }) => sourceName))].slice(0, 20);
  const times = claims.map(({ date }) => Date.parse(date));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const pad = Math.max((last - first) * 0.05, HOUR);
  const dayOf = (time: number) => dateText(new Date(time).toISOString());
  const ends = dayOf(last) === dayOf(first) ? [first] : [first, last];
  const rtl = direction() === 'rtl';
  const x = scaleUtc()
    .domain([first - pad, last + pad])
    // Time runs as the text does.
    .range(rtl ? [WIDTH - NAMES, SIDE] : [NAMES, WIDTH - SIDE]);
  const height = names.length * ROW + 24;
  return (
    <svg
      class="plot"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={props.label}
      direction={rtl ? 'rtl' : 'ltr'}
    >
      {names.map((name, row) => (
        <g key={name} transform={`translate(0 ${(row + 0.5) * ROW})`}>
          <line x1={rtl ? SIDE : NAMES} x2={rtl ? WIDTH - NAMES : WIDTH - SIDE} y1={0} y2={0} />
          <text x={rtl ? WIDTH : 0} y={4}>
            {name.length > MOST_NAME ? `${name.slice(0, MOST_NAME - 1)}…` : name}
            <title>{name}</title>
          </text>
          <Marks
            claims={claims.filter(({ sourceName }) => sourceName === name)}
            at={(date) => x(new Date(date))}
          />
        </g>
      ))}
      {ends.map((time, at) => (
        <text key={time} x={x(time)} y={height - 6} text-anchor={at === 0 ? 'start' : 'end'}>
          {dayOf(time)}
        </text>
      ))}
    </svg>
  );
}

/** The claims of one source, with the figures they give where there is room for them. */
function Marks(props: {
  readonly claims: readonly ShownClaim[];
  readonly at: (date: string) => number;
}) {
  const marks = props.claims.map((claim) => ({ claim, x: props.at(claim.date) }));
  const figures = placeFigures(
    marks.flatMap(({ claim, x }) => {
      const figure = claim.figures.find(({ min }) => min !== null)?.min;
      return typeof figure === 'number' ? [{ x, text: number(figure) }] : [];
    }),
  );
  return (
    <>
      {marks.map(({ claim, x }) => (
        <circle key={claim.id} cx={x} cy={0} r={5} class={claim.contested ? 'open' : ''}>
          <title>{t('plot_mark', claim.sourceName, claim.content, dateText(claim.date))}</title>
        </circle>
      ))}
      {figures.map(({ x, text, below }) => (
        <text key={`${x} ${text}`} x={x} y={below ? 16 : -8} text-anchor="middle">
          {text}
        </text>
      ))}
    </>
  );
}
