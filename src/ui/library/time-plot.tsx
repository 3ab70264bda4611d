import { scaleLinear, scaleUtc } from 'd3-scale';
import type { ShownClaim } from '../../messaging/library-items';
import { dateText } from '../i18n/format';
import { currentLocale, number, t } from '../i18n/translate';

const WIDTH = 560;
const SIDE = 16;
const ROW = 26;
const NAMES = 150;

interface Mark {
  readonly claim: ShownClaim;
  readonly row: number;
}

/** Claims in time, a row for each source; a contested claim is an open ring. */
export function TimePlot(props: {
  readonly claims: readonly ShownClaim[];
  readonly label: string;
}) {
  const { claims } = props;
  if (claims.length === 0) return null;
  const names = [...new Set(claims.map(({ sourceName }) => sourceName))].slice(0, 20);
  const marks = claims.flatMap((claim): Mark[] => {
    const row = names.indexOf(claim.sourceName);
    return row < 0 ? [] : [{ claim, row }];
  });
  const times = marks.map(({ claim }) => Date.parse(claim.date));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const pad = Math.max((last - first) * 0.05, 3_600_000);
  const x = scaleUtc()
    .domain([first - pad, last + pad])
    .range([NAMES, WIDTH - SIDE]);
  const y = scaleLinear()
    .domain([0, names.length])
    .range([0, names.length * ROW]);
  const height = names.length * ROW + 24;
  const day = new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={props.label}>
      {names.map((name, row) => (
        <g key={name}>
          <line x1={NAMES} x2={WIDTH - SIDE} y1={y(row + 0.5)} y2={y(row + 0.5)} />
          <text x={0} y={y(row + 0.5) + 4}>
            {name.length > 24 ? `${name.slice(0, 23)}…` : name}
            <title>{name}</title>
          </text>
        </g>
      ))}
      {marks.map(({ claim, row }) => {
        const at = x(new Date(claim.date));
        const figure = claim.figures.find(({ min }) => min !== null)?.min;
        return (
          <g key={claim.id}>
            <circle cx={at} cy={y(row + 0.5)} r={5} class={claim.contested ? 'open' : ''}>
              <title>{t('plot_mark', claim.sourceName, claim.content, dateText(claim.date))}</title>
            </circle>
            {typeof figure === 'number' && (
              <text x={at + 7} y={y(row + 0.5) - 4}>
                {number(figure)}
              </text>
            )}
          </g>
        );
      })}
      {[first, ...(last > first + pad ? [last] : [])].map((time, at) => (
        <text key={time} x={x(time)} y={height - 6} text-anchor={at === 0 ? 'start' : 'end'}>
          {day.format(time)}
        </text>
      ))}
    </svg>
  );
}
