import type { ReactNode } from 'react';

/** The containers: said is a tag with a tail, so is a circle. The inside is the rung. */
const TAG = 'M2.6 1.8h10.8a.8.8 0 0 1 .8.8v7.8a.8.8 0 0 1-.8.8H7.1l-2.7 2.4v-2.4H2.6a.8.8 0 0 1-.8-.8V2.6a.8.8 0 0 1 .8-.8z';
const TAG_FILLED =
  'M2.6 1h10.8A1.6 1.6 0 0 1 15 2.6v7.8a1.6 1.6 0 0 1-1.6 1.6H7.4L3.6 15.4V12h-1A1.6 1.6 0 0 1 1 10.4V2.6A1.6 1.6 0 0 1 2.6 1z';
const DIAMOND = 'M8 1.8L14.2 8 8 14.2 1.8 8z';

const ink = { fill: 'none', stroke: 'currentColor' } as const;
const Ring = ({ dashed }: { dashed?: boolean }) => (
  <circle cx="8" cy="8" r="6.2" {...ink} strokeWidth={dashed ? 1.5 : 1.6} strokeDasharray={dashed ? '2 2.3' : undefined} />
);
const Tag = ({ dashed }: { dashed?: boolean }) => (
  <path d={TAG} {...ink} strokeWidth={dashed ? 1.5 : 1.6} strokeLinejoin="round" strokeDasharray={dashed ? '2 2.2' : undefined} />
);
const Line = ({ d, w, dash, paper }: { d: string; w: number; dash?: string; paper?: boolean }) => (
  <path d={d} fill="none" stroke={paper ? 'var(--paper)' : 'currentColor'} strokeWidth={w} strokeDasharray={dash} />
);
const Solid = ({ d }: { d: string }) => <path d={d} fill="currentColor" />;
const Dots = ({ y }: { y: number }) => (
  <>
    <circle cx="5" cy={y} r="1.1" fill="currentColor" />
    <circle cx="8" cy={y} r="1.1" fill="currentColor" />
    <circle cx="11" cy={y} r="1.1" fill="currentColor" />
  </>
);

/** Every mark on a 16 × 16 field in currentColor; strokes knocked out of a filled mark take --paper. */
const drawings = {
  'so-best': [<circle key="c" cx="8" cy="8" r="7" fill="currentColor" />, <Line key="k" d="M4.7 8.3l2.3 2.3 4.3-4.8" w={1.8} paper />],
  'so-half': [<Ring key="c" />, <Solid key="k" d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" />],
  'so-worst': [<Ring key="c" />, <Line key="k" d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6" w={2} />],
  'so-dots': [<Ring key="c" />, <Dots key="k" y={8} />],
  'so-wait': [<Ring key="c" />, <Line key="k" d="M8 4.2V8l2.6 1.8" w={1.6} />],
  'so-na': [<Ring key="c" />, <Line key="k" d="M5 8h6" w={1.8} />],
  'so-none': [<Ring key="c" dashed />],
  'so-blind': [<Ring key="c" />, <Solid key="k" d="M1.2 6.2h13.6v3.6H1.2z" />],
  'said-best': [<Solid key="c" d={TAG_FILLED} />, <Line key="k" d="M4.7 6.5l2.2 2.2 4.3-4.6" w={1.8} paper />],
  'said-half': [<Tag key="c" />, <Solid key="k" d="M2 2h6v9H2z" />],
  'said-worst': [<Tag key="c" />, <Line key="k" d="M5.6 4.1l4.8 4.8M10.4 4.1l-4.8 4.8" w={1.9} />],
  'said-dots': [<Tag key="c" />, <Dots key="k" y={6.5} />],
  'said-wait': [<Tag key="c" />, <Line key="k" d="M8 3.6v3l2.2 1.5" w={1.6} />],
  'said-na': [<Tag key="c" />, <Line key="k" d="M5 6.5h6" w={1.8} />],
  'said-none': [<Tag key="c" dashed />],
  'said-blind': [<Tag key="c" />, <Solid key="k" d="M1 4.8h14v3.4H1z" />],
  'stance-affirms': [<Line key="k" d="M8 2.5v11M2.5 8h11" w={2.4} />],
  'stance-denies': [<Line key="k" d="M2.5 8h11" w={2.4} />],
  'stance-qualifies': [<Line key="k" d="M8 1.5v8.4M3.5 5.7h9M3.5 13.5h9" w={2.2} />],
  'stance-evades': [<Line key="k" d="M1.8 9.6c1.6-3.6 3.8-3.6 6.2-1.6s4.6 2 6.2-1.6" w={2.2} />],
  'stance-divided': [<Line key="k" d="M8 14.5V8.4L3 2.6M8 8.4l5-5.8" w={2.2} />],
  'stance-silent': [
    <circle key="c" cx="8" cy="8" r="4.6" {...ink} strokeWidth="1.5" strokeDasharray="2 2" />,
    <Line key="k" d="M2.8 13.2L13.2 2.8" w={1.5} />,
  ],
  'relation-supports': [<Line key="l" d="M1 8h9" w={1.7} />, <Solid key="e" d="M8.5 3.8L14.6 8l-6.1 4.2z" />],
  'relation-rebuts': [<Line key="l" d="M1 8h11.5" w={1.7} />, <Line key="e" d="M13.4 2.8v10.4" w={2.4} />],
  'relation-undercuts': [
    <Line key="o" d="M1 4.3h14" w={1.4} />,
    <Line key="l" d="M8 14.8V6.4" w={1.7} dash="2.4 1.6" />,
    <path key="e" d="M8 1.1l3.2 3.2L8 7.5 4.8 4.3z" fill="var(--paper)" stroke="currentColor" strokeWidth="1.5" />,
  ],
  'relation-answers': [<Line key="l" d="M13.5 3v4.2a2 2 0 0 1-2 2H3" w={1.7} />, <Line key="e" d="M6.4 5.4L2.6 9.2l3.8 3.8" w={1.7} />],
  'relation-restates': [<Line key="l" d="M2.5 5.7h11M2.5 10.3h11" w={2} />],
  'relation-qualifies': [<Line key="l" d="M.5 8h3.2M12.3 8h3.2" w={1.7} />, <Line key="e" d="M8 3v6.4M4.9 6.2h6.2M4.9 12.2h6.2" w={1.9} />],
  'relation-unanswered': [<Line key="l" d="M1 8h7" w={1.7} />, <Line key="e" d="M10.5 3.5h4v9h-4" w={1.5} dash="2 1.8" />],
  'drift-exact': [<Solid key="k" d="M8 2.5L13.5 8 8 13.5 2.5 8z" />],
  'drift-moved': [<Line key="c" d={DIAMOND} w={1.5} />, <Line key="k" d="M8 5v5.5M5.8 8.6L8 10.8l2.2-2.2" w={1.5} />],
  'drift-altered': [
    <path key="c" d="M8 1.6L15 14H1z" {...ink} strokeWidth="1.6" strokeLinejoin="round" />,
    <Line key="k" d="M8 5.8v4" w={1.8} />,
    <circle key="d" cx="8" cy="11.8" r="1" fill="currentColor" />,
  ],
  'drift-missing': [<Line key="c" d={DIAMOND} w={1.5} dash="2 2" />, <Line key="k" d="M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4" w={1.5} />],
  'sign-find': [<circle key="c" cx="7" cy="7" r="4.5" {...ink} strokeWidth="1.4" />, <Line key="k" d="M10.5 10.5L14 14" w={1.4} />],
  'sign-down': [<Line key="k" d="M4 6.5l4 4 4-4" w={1.5} />],
  'sign-right': [<Line key="k" d="M6 4l4 4-4 4" w={1.4} />],
  'sign-play': [<Solid key="k" d="M4.5 2.5v11l9-5.5z" />],
  'sign-up': [<Line key="k" d="M8 13V3.5M4 7l4-4 4 4M2.5 13.5h11" w={1.5} />],
  'sign-menu': [<Line key="k" d="M2 4.5h12M2 8h12M2 11.5h12" w={1.5} />],
  'sign-close': [<Line key="k" d="M3 3l10 10M13 3L3 13" w={1.4} />],
  'sign-check': [<Line key="k" d="M3 8.4l3.4 3.4L13 4.6" w={1.7} />],
} satisfies Record<string, ReactNode[]>;

export type MarkName = keyof typeof drawings;
export const markNames = Object.keys(drawings) as MarkName[];

/** The drawings, once a page, for `Mark` to point at. Stands first in the body. */
export const MarkSymbols = () => (
  <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true" focusable="false">
    <defs>
      {markNames.map((name) => (
        <symbol key={name} id={`mark-${name}`} viewBox="0 0 16 16">
          {drawings[name]}
        </symbol>
      ))}
    </defs>
  </svg>
);
