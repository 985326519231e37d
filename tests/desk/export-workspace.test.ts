import { addClaim } from '@/desk/add-claim';
import { addComment } from '@/desk/add-comment';
import { addEvidence } from '@/desk/add-evidence';
import { addIssue } from '@/desk/add-issue';
import { addQuote } from '@/desk/add-quote';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { beginAnalysis } from '@/desk/begin-analysis';
import { exportWholeWorkspace, exportWorkspace } from '@/desk/export-workspace';
import { giveVerdict } from '@/desk/give-verdict';
import { handInCells } from '@/desk/hand-in-cells';
import { markCell } from '@/desk/mark-cell';
import { markRead } from '@/desk/mark-read';
import { mergeClaims } from '@/desk/merge-claims';
import { placeClaim } from '@/desk/place-claim';
import { restoreWorkspace } from '@/desk/restore-workspace';
import { sealHistory } from '@/desk/seal-history';
import { settleCell } from '@/desk/settle-cell';
import { verifyHistory } from '@/desk/verify-history';
import type { Editor } from '@/domain/editor/editor';
import { closePools, reading } from '@/store/db';
import { claimInput } from '../builders/claim-desk';
import { freshDatabase } from '../builders/database';
import { keptSource, must, now, openTestDesk, sourceToKeep, statementOf } from '../builders/desk-with';

const linesOf = async (source: AsyncIterable<string>) => {
  const lines: string[] = [];
  for await (const line of source) lines.push(line);
  return lines;
};
async function* from(lines: readonly string[]) {
  yield* lines;
}

/** The backup of an editor's desk, as whoever runs the machine makes it. */
const backup = async (editor: Editor) => {
  const [desk] = await reading()<{ slug: string }[]>`select slug from workspace where id = ${editor.workspaceId}`;
  return linesOf(must(await exportWholeWorkspace({ workspace: desk?.slug ?? '', now })).lines);
};

const useDatabase = async (url: string) => {
  await closePools();
  process.env.DATABASE_URL = url;
};

describe('export and restore', () => {
  test('a restored desk has the same rows, verifies under the same key, and exports the same lines', async () => {
    const { chief, analyst } = await openTestDesk();
    const bytes = new Uint8Array([0xff, 0xfe, 0x00, 0x41]);
    const { versionId } = await keptSource(chief, { original: { bytes, mediaType: 'text/plain', name: 'a.txt' } });
    const { claimId } = must(await addQuote(analyst, { versionId, statement: statementOf('There is no budget', 'Otto Lind'), now })).value;
    const about = { type: 'claim' as const, id: claimId };
    const { commentId } = must(await addComment(analyst, { about, text: 'Ask @Cora Chief.', now })).value;
    must(await addComment(chief, { about, text: 'Asked.', replyTo: commentId, now }));
    const link = { claimId, stance: 'refutes' as const };
    const found = { finding: 'No vote.', credibility: 2 as const, address: 'https://harbour.example', links: [link], now };
    const restsOn = [...must(await addEvidence(analyst, found)).value.linkIds];
    const judged = { question: 'so' as const, claimId, ratingKey: 'refuted', reasons: 'Minutes.', confidence: 'high' as const };
    must(await giveVerdict(analyst, { ...judged, restsOn, now }));
    const issueId = must(await addIssue(analyst, { question: 'Will the pier open?', now })).value.issueId;
    const rival = must(await addClaim(analyst, { claim: claimInput('The pier will open.'), now })).value.claimId;
    for (const id of [claimId, rival]) must(await placeClaim(analyst, { claimId: id, issueId, bearing: 'affirms', now }));
    const weighed = { issueId, claimIds: [claimId, rival], asked: 1, now };
    const { analysisId } = must(await beginAnalysis(analyst, weighed)).value;
    const [item] = await reading()<{ id: string }[]>`select id from evidence where finding = 'No vote.'`;
    const cell = { analysisId, claimId, evidenceId: item?.id ?? '', mark: 'inconsistent' as const, now };
    must(await markCell(analyst, cell));
    must(await handInCells(analyst, { analysisId, now }));
    must(await settleCell(chief, { ...cell, reason: 'Minuted.' }));
    // the evidence goes with the claim, and the verdict stays with the words it judged
    const into = must(await addClaim(analyst, { claim: claimInput('The pier has no budget.'), now })).value;
    must(await mergeClaims(analyst, { fromId: claimId, intoId: into.claimId, now }));
    must(await markRead(chief, { items: 'unread', read: true, now }));
    await sealHistory(now);
    const exported = await backup(chief);

    await useDatabase(await freshDatabase());
    expect(must(await restoreWorkspace(from(exported))).rows).toBe(exported.length - 1);
    expect(await backup(chief)).toEqual(exported);
    expect(must(await verifyHistory(chief)).findings).toEqual([]);
    expect(await reading()`select 1 from claim_search`).toHaveLength(2);
    must(await addQuote(analyst, { versionId, statement: statementOf('no plan', 'Otto Lind'), now }));
  });

  test('an earlier export that lists an event’s own object among those it is about restores the same desk', async () => {
    const { chief } = await openTestDesk();
    await keptSource(chief);
    await sealHistory(now);
    const exported = await backup(chief);
    const own = await reading()<{ line: string }[]>`select jsonb_build_object('table', 'event_about', 'row',
      jsonb_build_object('workspace_id', workspace_id, 'object_id', object_id, 'seq', seq, 'event_id', id))::text as line from event where workspace_id = ${chief.workspaceId}`;
    await useDatabase(await freshDatabase());
    must(await restoreWorkspace(from([...exported, ...own.map(({ line }) => line)])));
    expect(await backup(chief)).toEqual(exported);
    expect(must(await verifyHistory(chief)).findings).toEqual([]);
  });

  test('a database with a desk in it is left alone', async () => {
    const { chief } = await openTestDesk();
    const lines = await backup(chief);
    expect(await restoreWorkspace(from(lines))).toMatchObject({ ok: false, refusal: { code: 'database-not-empty' } });
  });

  const broken: readonly (readonly [string, readonly string[], number])[] = [
    ['nothing', [], 1],
    ['no JSON', ['hello'], 1],
    ['no head', [JSON.stringify({ table: 'editor', row: {} })], 1],
    ['a table that no desk has', [JSON.stringify({ saidso: 1 }), JSON.stringify({ table: 'pg_authid', row: {} })], 2],
  ];
  test.each(broken)('%s is no export and writes nothing', async (_, lines, line) => {
    await useDatabase(await freshDatabase());
    expect(await restoreWorkspace(from(lines))).toMatchObject({ ok: false, refusal: { code: 'not-an-export', line } });
    expect(await reading()`select 1 from workspace`).toHaveLength(0);
  });

  test('passwords stay behind, and only a chief takes the desk out', async () => {
    await useDatabase(await freshDatabase());
    const { chief, adjudicator } = await openTestDesk();
    await keptSource(chief, sourceToKeep());
    const text = (await backup(chief)).join('\n');
    expect(text).not.toMatch(/sign_in_account|password|sign_in_session/);
    expect(await exportWorkspace(adjudicator, { now })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  });

  test('nobody carries what others judged in an open round out of it; a backup is complete and says so', async () => {
    await useDatabase(await freshDatabase());
    const { chief, analyst, second } = await openTestDesk();
    const { versionId } = await keptSource(chief);
    const { claimId } = must(await addQuote(analyst, { versionId, statement: statementOf('There is no budget', 'Otto Lind'), now })).value;
    const [desk] = await reading()<{ slug: string }[]>`select slug from workspace where id = ${chief.workspaceId}`;
    const whole = async () => must(await exportWholeWorkspace({ workspace: desk?.slug ?? '', now }));
    const ask = { question: 'so' as const, claimId, asked: 2, editorIds: [second.id, chief.id], now };
    const { roundId } = must(await askForVerdicts(analyst, ask)).value;
    const judge = (editor: Editor) => giveVerdict(editor, { roundId, ratingKey: 'refuted', reasons: 'Minutes.', confidence: 'high', now });
    must(await judge(chief));
    // their own verdict tells the chief nothing
    must(await exportWorkspace(chief, { now }));
    must(await addComment(second, { about: { type: 'round', id: roundId }, text: 'A hint.', now }));
    expect(await exportWorkspace(chief, { now })).toMatchObject({ refusal: { code: 'rounds-are-open', rounds: 1 } });
    const { lines, openRounds } = await whole();
    expect(openRounds).toBe(1);
    expect((await linesOf(lines)).join('\n')).toContain('A hint.');
    must(await judge(second));
    must(await exportWorkspace(chief, { now }));
    expect((await whole()).openRounds).toBe(0);
  });
});
