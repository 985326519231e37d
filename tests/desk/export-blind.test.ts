import { addComment } from '@/desk/add-comment';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { beginAnalysis } from '@/desk/begin-analysis';
import { closeAnalysis } from '@/desk/close-analysis';
import { closeRound } from '@/desk/close-round';
import { editClaim } from '@/desk/edit-claim';
import { exportWholeWorkspace, exportWorkspace } from '@/desk/export-workspace';
import { giveVerdict } from '@/desk/give-verdict';
import { handInCells } from '@/desk/hand-in-cells';
import { lookInside } from '@/desk/look-inside';
import { restoreWorkspace } from '@/desk/restore-workspace';
import { saveIssueView } from '@/desk/save-issue-view';
import { sealHistory } from '@/desk/seal-history';
import { undo } from '@/desk/undo';
import { verifyHistory } from '@/desk/verify-history';
import { withdrawClaim } from '@/desk/withdraw-claim';
import { withdrawVerdict } from '@/desk/withdraw-verdict';
import type { Editor } from '@/domain/editor/editor';
import { isBreak } from '@/domain/history/seal';
import { closePools, reading } from '@/store/db';
import { freshDatabase } from '../builders/database';
import { must, now } from '../builders/desk-with';
import { type WeighingDesk, weighingDesk } from '../builders/weighing-desk';

let d: WeighingDesk;
beforeEach(async () => {
  d = await weighingDesk();
});
afterAll(() => closePools());

const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const linesOf = async (source: AsyncIterable<string>) => {
  const lines: string[] = [];
  for await (const line of source) lines.push(line);
  return lines;
};
const exported = async (editor: Editor = d.chief) => (await linesOf(must(await exportWorkspace(editor, { now: at(60) })))).join('\n');
const backup = async () => {
  const [desk] = await reading()<{ slug: string }[]>`select slug from workspace where id = ${d.ws}`;
  return (await linesOf(must(await exportWholeWorkspace({ workspace: desk?.slug ?? '', now: at(60) })).lines)).join('\n');
};
const ask = async () => must(await askForVerdicts(d.analyst, { question: 'so', claimId: d.claims.pier, asked: 3, now })).value.roundId;
const give = async (editor: Editor, roundId: string, reasons: string, minute: number) =>
  must(await giveVerdict(editor, { roundId, ratingKey: 'refuted', reasons, confidence: 'low', now: at(minute) }));

/** What an editor never reads although nothing is open any more; each says HIDDEN somewhere. */
const unread: readonly (readonly [string, () => Promise<unknown>])[] = [
  [
    'a verdict in a round that gave way to other words, and what was written about it',
    async () => {
      const roundId = await ask();
      await give(d.analyst, roundId, 'HIDDEN', 1);
      must(await addComment(d.second, { about: { type: 'round', id: roundId }, text: 'HIDDEN', now: at(1) }));
      must(await editClaim(d.second, { claimId: d.claims.pier, revision: await revision(), proposition: 'In other words.', now: at(2) }));
      const [renewed] = await reading()<{ id: string }[]>`
        select id from round where workspace_id = ${d.ws} and claim_id = ${d.claims.pier} and withdrawn_at is null`;
      await give(d.analyst, String(renewed?.id), 'Read by all.', 3);
      must(await closeRound(d.adjudicator, { roundId: String(renewed?.id), now: at(4) }));
    },
  ],
  [
    'a verdict about a claim that was withdrawn',
    async () => {
      await give(d.second, await ask(), 'HIDDEN', 1);
      must(await withdrawClaim(d.analyst, { claimId: d.claims.pier, now: at(2) }));
    },
  ],
  [
    'a verdict withdrawn while the round was open',
    async () => {
      const roundId = await ask();
      await give(d.second, roundId, 'HIDDEN', 1);
      must(await withdrawVerdict(d.second, { roundId, now: at(2) }));
      await give(d.analyst, roundId, 'Read by all.', 3);
      must(await closeRound(d.adjudicator, { roundId, now: at(4) }));
    },
  ],
  [
    'a view of somebody’s own',
    () => saveIssueView(d.second, { issueId: d.issueId, name: 'HIDDEN', mine: true, query: '', revision: null, now }),
  ],
];
const revision = async () =>
  (await reading()<{ n: number }[]>`select revision as n from claim_state where id = ${d.claims.pier}`)[0]?.n ?? 0;

describe('an export by an editor', () => {
  test.each(unread)('leaves out %s; the backup holds it', async (_, happens) => {
    await happens();
    expect(await exported()).not.toContain('HIDDEN');
    expect(await exported(d.chief)).toContain('"table": "event"');
    expect(await backup()).toContain('HIDDEN');
  });

  test('leaves out marks that were never handed in, and is not stopped by an analysis that was taken back', async () => {
    const analysisId = await d.begin(2);
    must(await d.mark(d.analyst, analysisId, d.items.minutes, d.claims.pier, 'inconsistent'));
    must(await d.mark(d.second, analysisId, d.items.minutes, d.claims.pier, 'very-consistent'));
    must(await handInCells(d.analyst, { analysisId, now: at(1) }));
    expect(await exportWorkspace(d.chief, { now })).toMatchObject({ refusal: { code: 'rounds-are-open' } });
    must(await closeAnalysis(d.adjudicator, { analysisId, now: at(2) }));
    const claimIds = [d.claims.pier, d.claims.budget];
    const begun = must(await beginAnalysis(d.second, { issueId: d.issueId, claimIds, asked: 2, now: at(3) }));
    must(await d.mark(d.second, begun.value.analysisId, d.items.minutes, d.claims.pier, 'very-consistent'));
    must(await undo(d.second, { eventId: String(begun.eventId), now: at(4) }));
    const lines = await exported();
    expect(lines).toMatch(/"mark": "inconsistent"/);
    expect(lines).not.toContain('very-consistent');
    expect(await backup()).toContain('very-consistent');
  });

  test('holds what they looked into', async () => {
    const roundId = await ask();
    await give(d.second, roundId, 'Looked into.', 1);
    must(await lookInside(d.chief, { roundId, now: at(2) }));
    expect(await exported()).toContain('Looked into.');
  });

  test('can be restored and verified without what it leaves out', async () => {
    for (const [, happens] of unread.slice(0, 1)) await happens();
    await sealHistory(at(60));
    const lines = (await exported()).split('\n');
    await closePools();
    process.env.DATABASE_URL = await freshDatabase();
    must(
      await restoreWorkspace(
        (async function* () {
          yield* lines;
        })(),
      ),
    );
    const { findings } = must(await verifyHistory(d.chief));
    expect(findings.filter(isBreak)).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
  });
});
