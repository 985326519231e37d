import { addClaim } from '@/desk/add-claim';
import { addEvidence } from '@/desk/add-evidence';
import { addIssue } from '@/desk/add-issue';
import { beginAnalysis } from '@/desk/begin-analysis';
import { captureSource } from '@/desk/capture-source';
import { gradeSource } from '@/desk/grade-source';
import { handInCells } from '@/desk/hand-in-cells';
import { markCell } from '@/desk/mark-cell';
import { openDemoDesk } from '@/desk/open-demo-desk';
import { settleCell } from '@/desk/settle-cell';
import { newClaimShape } from '@/domain/claim/statement-input';
import type { Editor } from '@/domain/editor/editor';
import { type Consistency, consistencies } from '@/domain/evidence/competing-hypotheses';
import { newEvidenceShape } from '@/domain/evidence/evidence-input';
import { credibilities, reliabilities } from '@/domain/evidence/grade';
import { stances } from '@/domain/evidence/tally';
import { captureInputShape } from '@/domain/source/capture-input';
import { must } from './must';

/** Six rival claims against a hundred items of evidence. */
const rivals = 6;
const items = 100;
const marks = Object.keys(consistencies) as Consistency[];
const now = new Date('2026-11-20T09:00:00.000Z');

const rivalClaim = (n: number, issueIds: readonly string[]) =>
  newClaimShape.parse({
    proposition: `It was account number ${n + 1} of what happened in the harbour that night, in about as many words as a claim has.`,
    kind: 'assertion',
    issues: issueIds.map((id) => ({ id, bearing: 'affirms' })),
  });
const itemOf = (n: number, claimIds: readonly string[], sourceIds: readonly string[]) =>
  newEvidenceShape.parse({
    finding: `Finding number ${n + 1}: what the record of that night shows is told here in a sentence of usual length.`,
    credibility: credibilities[n % credibilities.length],
    sourceId: sourceIds[n % sourceIds.length],
    links: [{ claimId: claimIds[n % rivals], stance: stances[n % stances.length] }],
  });

/** A source of each grade. */
const sourcesOf = async (editor: Editor): Promise<string[]> => {
  const ids: string[] = [];
  for (const grade of reliabilities) {
    const capture = captureInputShape.parse({ how: 'paste', text: `The record of that night, as kept by archive ${grade}.` });
    const { sourceId } = must(await captureSource(editor, { capture, now })).value;
    must(await gradeSource(editor, { sourceId, grade, reason: 'What it kept before was looked at.', now }));
    ids.push(sourceId);
  }
  return ids;
};

type Laid = { readonly analysisId: string; readonly claimIds: readonly string[]; readonly evidenceIds: readonly string[] };
const markOf = (who: number, row: number, column: number): Consistency | undefined =>
  marks[(row * 7 + column * 3 + (row % 4 === 0 ? who : 0)) % marks.length];

/** Every cell but those of the last ten items; editors differ on a quarter of the items. */
const fill = async (editor: Editor, who: number, { analysisId, claimIds, evidenceIds }: Laid): Promise<void> => {
  for (const [row, evidenceId] of evidenceIds.slice(0, items - 10).entries())
    for (const [column, claimId] of claimIds.entries())
      must(await markCell(editor, { analysisId, claimId, evidenceId, mark: markOf(who, row, column) ?? null, now }));
};

export type HypothesesDesk = { readonly open: string; readonly closed: string };
/** Makes the desk through `desk/`: two issues over the same claims and items. One is being marked, the other three editors have marked and part of it is settled. */
export const hypothesesDesk = async (slug: string): Promise<HypothesesDesk> => {
  const chief = { name: 'Hanna Hypo', email: `hanna@${slug}.example` };
  const others = [
    { name: 'Anton Analyst', email: `anton@${slug}.example`, role: 'analyst' as const },
    { name: 'Judith Judge', email: `judith@${slug}.example`, role: 'adjudicator' as const },
  ];
  const editors = must(await openDemoDesk({ name: 'Hypo', slug, chief, others, now }));
  const [editor, analyst, adjudicator] = editors;
  if (!editor || !analyst || !adjudicator) throw new Error('a desk without its editors');
  const issue = async (question: string) => must(await addIssue(editor, { question, parentId: null, now })).value.issueId;
  const [open, closed] = [await issue('What happened in the harbour?'), await issue('What happened there, as the desk settled it?')];
  const [claimIds, evidenceIds]: [string[], string[]] = [[], []];
  for (let n = 0; n < rivals; n++) claimIds.push(must(await addClaim(editor, { claim: rivalClaim(n, [open, closed]), now })).value.claimId);
  const sources = await sourcesOf(editor);
  for (let n = 0; n < items; n++)
    evidenceIds.push(must(await addEvidence(editor, { ...itemOf(n, claimIds, sources), now })).value.evidenceId);
  const lay = async (issueId: string): Promise<Laid> => {
    const { analysisId } = must(await beginAnalysis(editor, { issueId, claimIds, asked: editors.length, now })).value;
    return { analysisId, claimIds, evidenceIds };
  };
  await fill(analyst, 1, await lay(open));
  const done = await lay(closed);
  for (const [who, one] of editors.entries()) {
    await fill(one, who, done);
    must(await handInCells(one, { analysisId: done.analysisId, now }));
  }
  for (let row = 0; row < items / 2; row += 4) {
    const cell = { analysisId: done.analysisId, claimId: claimIds[0] ?? '', evidenceId: evidenceIds[row] ?? '' };
    must(await settleCell(adjudicator, { ...cell, mark: 'neutral', reason: 'The record can be read both ways.', now }));
  }
  return { open, closed };
};
