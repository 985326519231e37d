import { type CSSProperties, memo } from 'react';
import { measures } from './map-measures';
import type { PlacedLine, Scene } from './map-scene';

type Points = PlacedLine['own'];
const pathOf = (points: Points): string => points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');

const quiet = { fill: 'none', stroke: 'var(--ink-3)', strokeWidth: 1.25 } as const;
const strong = { fill: 'none', stroke: 'var(--ink)', strokeWidth: 2 } as const;

/** The sign at the end of a line that comes from the right and ends at x; told apart by shape alone. */
const Sign = ({ kind, x, y }: { readonly kind: PlacedLine['kind']; readonly x: number; readonly y: number }) => {
  switch (kind) {
    case 'supports':
    case 'affirms':
      return <path d={`M${x + 2} ${y}l9-5v10z`} fill="var(--ink-3)" />;
    case 'rebuts':
    case 'denies':
    case 'refutes':
      return <path d={`M${x + 5} ${y - 7}v14`} fill="none" stroke="var(--ink)" strokeWidth="3.5" />;
    case 'answers':
      return <path d={`M${x + 8} ${y - 5}l-6 5 6 5M${x + 17} ${y - 8}v4a4 4 0 0 1-4 4H${x + 2}`} {...strong} strokeWidth="1.75" />;
    case 'restates':
      return <path d={`M${x + 5} ${y - 6}v12M${x + 10} ${y - 6}v12`} {...strong} strokeWidth="1.75" />;
    case 'qualifies':
      return (
        <>
          <path d={`M${x + 2} ${y - 8}h14v16h-14z`} fill="var(--canvas)" />
          <path d={`M${x + 9} ${y - 6}v8M${x + 5} ${y - 2}h8M${x + 5} ${y + 5}h8`} {...strong} strokeWidth="1.75" />
        </>
      );
    case 'evades':
      return (
        <>
          <path d={`M${x + 2} ${y - 6}h15v12h-15z`} fill="var(--canvas)" />
          <path d={`M${x + 3} ${y + 1.5}c1.6-3.6 3.8-3.6 6.2-1.6s4.6 2 6.2-1.6`} {...strong} strokeWidth="1.9" />
        </>
      );
    case 'context':
      return <circle cx={x + 6} cy={y} r="2.5" fill="var(--ink-3)" />;
    case 'undercuts':
      return <path d={`M${x} ${y - 7}l7 7-7 7-7-7z`} fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.75" />;
  }
};

const isStrong = (kind: PlacedLine['kind']): boolean => kind === 'rebuts' || kind === 'denies' || kind === 'refutes';
const looks = (kind: PlacedLine['kind']) => {
  if (kind === 'undercuts') return { ...strong, strokeWidth: 1.75, strokeDasharray: '5 3' };
  if (kind === 'context') return { ...quiet, strokeDasharray: '1.5 3' };
  return isStrong(kind) ? strong : quiet;
};

/** All lines of a map: what siblings share first, their own parts over it, then the signs; undercutters last, so that they lie on what they hit. */
export const MapLines = memo(({ lines }: Pick<Scene, 'lines'>) => {
  const inOrder = [...lines].sort((a, b) => Number(a.kind === 'undercuts') - Number(b.kind === 'undercuts'));
  return (
    <>
      {lines.map(({ key, bus }) => (bus ? <path key={key} d={pathOf(bus)} {...quiet} /> : null))}
      {inOrder.map(({ key, kind, own, first }) => {
        const end = own.at(-1) ?? { x: 0, y: 0 };
        return (
          <g key={key} data-line={kind}>
            <path d={pathOf(own)} {...looks(kind)} />
            <Sign kind={kind} x={end.x} y={end.y} />
            {first === null ? null : (
              <text x={(own[0]?.x ?? 0) - 4} y={end.y - 5} textAnchor="end" fontSize="10" fontWeight="600" fill="var(--ink-2)">
                {first ? 'first' : 'after'}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
});

/** Nothing lies below a sample, so its sign needs no ground of its own. */
const clear = { '--canvas': 'transparent' } as CSSProperties;
/** A line with its sign for the legend, 40 × 16. */
export const LineSample = ({ kind }: { readonly kind: PlacedLine['kind'] }) => (
  <svg width="34" height="16" viewBox="0 0 34 16" style={clear} aria-hidden="true" focusable="false">
    {kind === 'undercuts' ? (
      <>
        <path d="M8 8h26" {...looks(kind)} />
        <Sign kind={kind} x={8} y={8} />
      </>
    ) : (
      <>
        <path d={kind === 'qualifies' ? 'M17 8h17' : 'M2 8h32'} {...looks(kind)} />
        <Sign kind={kind} x={1} y={8} />
      </>
    )}
  </svg>
);

/** Height of a box, for what is drawn around it. */
export const boxHeight = measures.height;
