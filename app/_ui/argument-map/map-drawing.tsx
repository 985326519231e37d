import { labelWords } from '../label-words';
import { settledMark } from '../marks-of-verdicts';
import { partySlot } from '../party-slot';
import { boxHeight, MapLines } from './map-lines';
import { measures } from './map-measures';
import type { Box, MapModel } from './map-model';
import type { PlacedBox, Scene } from './map-scene';
import { countWords } from './map-words';
import { type Measure, wrapWords } from './wrap-words';

const sans = '"IBM Plex Sans Variable", "IBM Plex Sans", system-ui, sans-serif';
const serif = '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif';
export const wordsFont = `400 12px ${sans}`;
export const questionFont = `600 14px ${serif}`;

type TextProps = {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly leading: number;
  readonly measure: Measure;
};
/** Lines of text as wide as they are here, whatever face the reader's machine has. */
const Text = ({ lines, x, y, leading, measure }: TextProps) => (
  <>
    {lines.map((line, at) => (
      <text key={line} x={x} y={y + at * leading} textLength={Math.round(measure(line))} lengthAdjust="spacingAndGlyphs">
        {line}
      </text>
    ))}
  </>
);

const Cite = ({ box, at }: { readonly box: Box; readonly at: PlacedBox }) => (
  <g data-party-slot={box.claim?.strongest?.party ? partySlot(box.claim.strongest.party.slot) : undefined}>
    <rect x={at.x + 0.5} y={at.y + 5.5} width={at.width - 1} height={23} rx={11.5} fill="var(--paper)" stroke="var(--line-2)" />
    <text x={at.x + at.width / 2} y={at.y + 21} textAnchor="middle" fontSize="11" fill="var(--ink-3)">
      see <tspan fontWeight="600">{box.tag}</tspan>
    </text>
  </g>
);

const Claim = ({ box, at, measure }: { readonly box: Box; readonly at: PlacedBox; readonly measure: Measure }) => {
  const { claim, item, tag, reason, isOpen, onIt } = box;
  const party = claim?.strongest?.party;
  const hue = party ? `var(--party-${partySlot(party.slot)})` : item ? 'var(--ink-3)' : 'var(--control)';
  const label = reason ? labelWords[reason.label] : '–';
  const struck = reason?.label === 'out' ? 'line-through' : undefined;
  const lines = wrapWords(claim?.proposition ?? item?.finding ?? '', at.width - (claim ? 158 : 120), 2, measure);
  const count = countWords(onIt);
  return (
    <g>
      <rect
        x={at.x + 0.5}
        y={at.y + 0.5}
        width={at.width - 1}
        height={boxHeight - 1}
        rx={item ? 8 : 2}
        fill="var(--paper)"
        stroke="var(--control)"
        strokeDasharray={reason?.label === 'undecided' ? '3 2' : undefined}
      />
      {item ? null : <rect x={at.x} y={at.y} width={4} height={boxHeight} fill={hue} />}
      {item ? <rect x={at.x + 9.5} y={at.y + 9.5} width={22} height={15} rx={2} fill="none" stroke="var(--control)" /> : null}
      <text x={at.x + 12} y={at.y + 21} fontSize="11" fontWeight="600" fill={hue} textDecoration={struck}>
        {tag}
      </text>
      <g fill="var(--ink)">
        <Text lines={lines} x={at.x + 44} y={at.y + (lines.length > 1 ? 14.5 : 21)} leading={13.5} measure={measure} />
      </g>
      {claim ? (
        <g color="var(--ink)">
          <use
            href={`#mark-said-${settledMark(claim.strongest?.saidMark).inside}`}
            x={at.x + at.width - measures.underMarks - 16}
            y={at.y + 10}
            width={14}
            height={14}
          />
          <use
            href={`#mark-so-${settledMark(claim.soMark).inside}`}
            x={at.x + at.width - measures.underMarks + 2}
            y={at.y + 10}
            width={14}
            height={14}
          />
        </g>
      ) : null}
      <text
        x={at.x + at.width - 9}
        y={at.y + 21}
        textAnchor="end"
        fontSize="11"
        fontWeight={reason?.label === 'undecided' ? 600 : 400}
        fill="var(--ink-2)"
      >
        {label}
      </text>
      {!isOpen && count && box.node.sort === 'claim' ? (
        <text x={at.x + at.width + 8} y={at.y + 21} fontSize="11" fill="var(--ink-3)">
          + {count}
        </text>
      ) : null}
    </g>
  );
};

type Props = {
  readonly scene: Scene;
  readonly model: MapModel;
  /** one question alone, or all */
  readonly bandId?: string;
  readonly measures: { readonly words: Measure; readonly question: Measure };
};

/** The map as one picture without script: what is printed and what is saved. Colours are the tokens of the page. */
export const MapDrawing = ({ scene, model, bandId, measures: measure }: Props) => {
  const bands = scene.bands.filter(({ id }) => bandId === undefined || id === bandId);
  const inBand = new Set(model.boxes.filter((box) => bands.some(({ id }) => id === box.bandId)).map(({ node }) => node.key));
  const top = bands[0]?.y ?? 0;
  const last = bands.at(-1);
  const tall = (last ? last.y + last.height - top : 0) + 12;
  const wide = scene.width + 150;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`-8 ${top - 6} ${wide} ${tall}`}
      width={wide}
      height={tall}
      fontFamily={sans}
      fontSize="12"
    >
      <title>{model.page.issue?.question ?? model.page.centre?.proposition}</title>
      {bands.slice(1).map(({ id, y }) => (
        <path key={id} d={`M0 ${y - 3.5}H${scene.width}`} stroke="var(--line)" />
      ))}
      <MapLines lines={scene.lines.filter(({ key }) => inBand.has(key))} />
      {scene.questions
        ? bands.map(({ id, y }) => {
            const band = model.page.bands.find((one) => one.id === id);
            const fold = model.rows.bands.find((one) => one.id === id)?.loose;
            const folded = fold && !fold.isOpen ? ` + ${fold.count}` : '';
            const lines = wrapWords(`${band?.question ?? ''}${folded}`, measures.question - 24, 9, measure.question);
            return (
              <g key={id} fill="var(--ink)">
                <text x={0} y={y + 14} fontSize="12" fontWeight="600" fill="var(--ink-3)">
                  {band?.letter}
                </text>
                <g fontFamily={serif} fontSize="14" fontWeight="600">
                  <Text lines={lines} x={20} y={y + 14} leading={19} measure={measure.question} />
                </g>
              </g>
            );
          })
        : null}
      {scene.boxes
        .filter(({ key }) => inBand.has(key))
        .map((at) => {
          const box = model.byKey.get(at.key);
          if (!box) return null;
          return box.node.sort === 'cite' ? (
            <Cite key={at.key} box={box} at={at} />
          ) : (
            <Claim key={at.key} box={box} at={at} measure={measure.words} />
          );
        })}
    </svg>
  );
};
