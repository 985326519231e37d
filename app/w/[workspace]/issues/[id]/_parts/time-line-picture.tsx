import { saveText, standaloneSvg } from '@/app/_ui/argument-map/save-svg';
import { partySlot } from '@/app/_ui/party-slot';
import { paramsOf } from '@/domain/one-param';
import { issueFileName } from '@/domain/position/issue-file';
import { readSideBySideQuery } from '@/domain/position/side-by-side-query';
import type { Cluster } from './time-dots';
import { type Lane, labelOf } from './time-lanes';
import { type TimeScale, tickRooms, ticksIn } from './time-scale';

const [WIDTH, LEFT, RIGHT, LANE, TOP] = [1200, 190, 24, 22, 44];
const sans = '"IBM Plex Sans Variable", "IBM Plex Sans", system-ui, sans-serif';

type Props = {
  readonly lanes: readonly Lane[];
  readonly scale: TimeScale;
  readonly locale: string;
  readonly asOf: string | null;
  readonly title: string;
};

/** One cluster: filled dots on their day, open ones on the bar of their days, dashed at the end without a date. */
const Dots = ({
  cluster,
  y,
  hue,
  scale,
}: {
  readonly cluster: Cluster;
  readonly y: number;
  readonly hue: string;
  readonly scale: TimeScale;
}) => {
  const x = (day: string) => LEFT + Math.min(Math.max(scale.at(day), 0), 1) * (WIDTH - LEFT - RIGHT);
  const { from, to, placing, ids } = cluster;
  const most = 14;
  const shown = ids.slice(0, most);
  const start =
    placing === 'day' ? x(to) : placing === 'within' ? (x(from) + x(to)) / 2 - (shown.length - 1) * 5 : WIDTH - RIGHT - shown.length * 10;
  const step = placing === 'day' ? -8 : 10;
  const open = placing !== 'day';
  return (
    <g>
      {placing === 'within' ? <path d={`M${x(from)} ${y}H${x(to)}`} stroke={hue} strokeWidth={2} /> : null}
      {shown.map((id, n) => (
        <circle
          key={id}
          cx={start + n * step}
          cy={y}
          r={open ? 3.5 : 3.5}
          fill={open ? 'var(--paper)' : hue}
          stroke={open ? hue : undefined}
          strokeWidth={open ? 2 : undefined}
          strokeDasharray={placing === 'undated' ? '2 1.5' : undefined}
        />
      ))}
      {ids.length > most ? (
        <text x={start + most * step} y={y + 4} fontSize="11" fill="var(--ink-2)" textAnchor={step < 0 ? 'end' : undefined}>
          +{ids.length - most}
        </text>
      ) : null}
    </g>
  );
};

/** The time line as a drawing of its own: a lane a party with its code and name, the ticks, and the day that is shown. */
const TimeLinePicture = ({ lanes, scale, locale, asOf, title }: Props) => {
  const x = (day: string) => LEFT + scale.at(day) * (WIDTH - LEFT - RIGHT);
  const bottom = TOP + lanes.length * LANE;
  const [wide] = tickRooms;
  const inside = ({ from, to, placing }: Cluster) => placing === 'undated' || (from <= scale.to && to >= scale.from);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${WIDTH} ${bottom + 40}`} width={WIDTH} height={bottom + 40} fontFamily={sans}>
      <title>{title}</title>
      <text x={16} y={24} fontSize="15" fontWeight="600" fill="var(--ink)">
        {title}
      </text>
      {lanes.map(({ party, clusters, turns }, at) => {
        const y = TOP + at * LANE + LANE / 2;
        const hue = `var(--party-${partySlot(party.slot)})`;
        return (
          <g key={party.id}>
            <text x={16} y={y + 4} fontSize="12" fontWeight="600" fill={hue}>
              {party.code}
            </text>
            <text x={44} y={y + 4} fontSize="12" fill="var(--ink)">
              {party.name.length > 22 ? `${party.name.slice(0, 21)}…` : party.name}
            </text>
            <path d={`M${LEFT} ${y}H${WIDTH - RIGHT}`} stroke="var(--line)" />
            {turns
              .filter(({ on }) => on >= scale.from && on <= scale.to)
              .map(({ on, words }) => (
                <path key={`${on} ${words}`} d={`M${x(on)} ${y - 9}V${y + 9}`} stroke="var(--ink)" strokeWidth={1.5}>
                  <title>{words}</title>
                </path>
              ))}
            {clusters.filter(inside).map((cluster) => (
              <Dots key={`${cluster.placing} ${cluster.from} ${cluster.to}`} cluster={cluster} y={y} hue={hue} scale={scale} />
            ))}
          </g>
        );
      })}
      <path d={`M${LEFT} ${bottom}H${WIDTH - RIGHT}`} stroke="var(--control)" />
      {ticksIn(scale, wide).map(({ day, year, months }) => (
        <g key={day}>
          <path d={`M${x(day)} ${bottom}v5`} stroke="var(--control)" />
          <text x={x(day)} y={bottom + 18} fontSize="11" fill="var(--ink-3)">
            {labelOf(day, year, months, locale)}
          </text>
        </g>
      ))}
      {asOf && asOf >= scale.from && asOf <= scale.to ? (
        <g>
          <path d={`M${x(asOf)} ${TOP - 4}V${bottom}`} stroke="var(--ink)" strokeWidth={2} />
          <text x={x(asOf)} y={TOP - 8} fontSize="11" fill="var(--ink)" textAnchor="middle">
            as of {asOf}
          </text>
        </g>
      ) : null}
    </svg>
  );
};

/** Gives the time line, as far as it is zoomed, to the reader as an SVG file, named as the other files of the issue are. `every`: the codes of all parties. */
export const saveTimeLine = ({ every, ...props }: Props & { readonly every: readonly string[] }): void => {
  const address = readSideBySideQuery(paramsOf(new URLSearchParams(window.location.search)));
  const query = { ...address, 'as-of': props.asOf };
  const name = issueFileName({ question: props.title, part: 'time-line', query, every, today: new Date().toISOString().slice(0, 10) });
  saveText(standaloneSvg(<TimeLinePicture {...props} />), `${name}.svg`, 'image/svg+xml');
};
