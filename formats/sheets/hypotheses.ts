import type { AnalysisSeen, RivalClaim, WeighedEvidence } from '@/domain/evidence/analysis-seen';
import { consistencies, type WeighedItem } from '@/domain/evidence/competing-hypotheses';
import { tooFewToRank } from '@/domain/evidence/enough-marks';
import { writeGrade } from '@/domain/evidence/grade';
import { gradeWeights } from '@/domain/evidence/grade-weight';
import { diagnosticityWords, tagsOf, whatFalls, whyRanked } from '@/domain/evidence/hypotheses-told';
import { standingCells } from '@/domain/evidence/settled-cells';
import { weighAnalysis } from '@/domain/evidence/weigh-analysis';
import { type Sheet, type SheetValue, sheetOf } from '../sheet';

export type HypothesesSheet = {
  readonly question: string;
  readonly analysis: AnalysisSeen;
  /** whose ranking stands in `about`: the desk's, or an editor's */
  readonly whose: string;
  /** the address of the workspace, without a slash at its end */
  readonly address: string;
};
type Line = { readonly item: WeighedEvidence; readonly claim: RivalClaim };

type Seat = { readonly editorId: string; readonly name: string };
/** Two editors of one name are two: the second is "Ana Novak (2)". */
const toldApart = (seats: readonly Seat[]): Seat[] =>
  seats.map((seat, n) => {
    const before = seats.slice(0, n).filter(({ name }) => name === seat.name).length;
    return before === 0 ? seat : { ...seat, name: `${seat.name} (${before + 1})` };
  });

/**
 * Competing hypotheses as a table: one cell a row, items in order and under each its claims. `desk` is what stands; one column for each editor whose
 * cells the taker of the file may see. The rankings, both ways of weighing, and the table of grade weights stand in `about`; no rank stands while too few cells are marked.
 */
export const hypothesesSheet = ({ question, analysis, whose, address }: HypothesesSheet): Sheet => {
  const { matrix, enough, ...graded } = weighAnalysis(analysis, whose, 'graded');
  const tags = tagsOf(matrix);
  const key = (claimId: string, evidenceId: string) => `${evidenceId} ${claimId}`;
  const standing = new Map(standingCells(analysis).map((cell) => [key(cell.claimId, cell.evidenceId), cell]));
  const settled = new Map(analysis.settled.map((cell) => [key(cell.claimId, cell.evidenceId), cell]));
  const given = new Map(analysis.cells.map((cell) => [`${cell.editorId} ${key(cell.claimId, cell.evidenceId)}`, cell.mark]));
  const weighed = new Map(graded.items.map((item) => [item.id, item]));
  const at = ({ claim, item }: Line) => key(claim.id, item.id);
  const fixed: Readonly<Record<string, (line: Line) => SheetValue>> = {
    item: ({ item }) => tags.item(item.id),
    finding: ({ item }) => item.finding,
    source: ({ item }) => item.source,
    dated: ({ item }) => item.dated,
    grade: ({ item }) => writeGrade(item),
    weight: ({ item }) => weighed.get(item.id)?.weight ?? 0,
    tells_apart: ({ item }) => tellsApart(weighed.get(item.id)),
    claim: ({ claim }) => tags.claim(claim.id),
    proposition: ({ claim }) => claim.proposition,
  };
  const desk: Readonly<Record<string, (line: Line) => SheetValue>> =
    analysis.closedAt === null
      ? {}
      : {
          desk: (line) => consistencyWords(standing.get(at(line))?.mark),
          standing: (line) => standing.get(at(line))?.standing ?? 'open',
          reason: (line) => settled.get(at(line))?.reason ?? null,
          settled_by: (line) => settled.get(at(line))?.by.name ?? null,
        };
  const seen = new Set(analysis.cells.map(({ editorId }) => editorId));
  const editors = Object.fromEntries(
    toldApart(analysis.seats.filter(({ editorId }) => seen.has(editorId))).map(({ editorId, name }) => [
      `by ${name}`,
      (line: Line): SheetValue => consistencyWords(given.get(`${editorId} ${at(line)}`)),
    ]),
  );
  const about = {
    issue: question,
    opened: analysis.openedAt,
    closed: analysis.closedAt,
    address,
    weights: gradeWeights,
    ranking: graded.claims.map((claim) => ({
      claim: tags.claim(claim.id),
      proposition: analysis.claims.find(({ id }) => id === claim.id)?.proposition ?? '',
      rank: enough ? claim.rank : null,
      inconsistency: claim.inconsistency,
      rank_all_alike: enough ? claim.unweighted.rank : null,
      open: claim.open,
      why: enough ? whyRanked(claim, graded.claims, matrix, graded.items) : tooFewToRank,
    })),
    linchpins: graded.items.flatMap((item) => whatFalls(item, graded.claims, tags) ?? []),
  };
  const lines = analysis.items.flatMap((item) => analysis.claims.map((claim) => ({ item, claim })));
  return sheetOf({ ...fixed, ...desk, ...editors }, lines, about);
};

const tellsApart = (item: WeighedItem | undefined): string | null => (item ? diagnosticityWords(item) : null);
const consistencyWords = (mark: keyof typeof consistencies | null | undefined): string | null => (mark ? consistencies[mark].words : null);
