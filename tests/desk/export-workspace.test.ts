import { addClaim } from '@/desk/add-claim';
import { addComment } from '@/desk/add-comment';
import { addEvidence } from '@/desk/add-evidence';
import { addIssue } from '@/desk/add-issue';
import { addQuote } from '@/desk/add-quote';
import { beginAnalysis } from '@/desk/begin-analysis';
import { exportWorkspace } from '@/desk/export-workspace';
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
    const exported = await linesOf(must(exportWorkspace(chief, { now })));

    await useDatabase(await freshDatabase());
    expect(must(await restoreWorkspace(from(exported))).rows).toBe(exported.length - 1);
    expect(await linesOf(must(exportWorkspace(chief, { now })))).toEqual(exported);
    expect(must(await verifyHistory(chief)).findings).toEqual([]);
    expect(await reading()`select 1 from claim_search`).toHaveLength(2);
    must(await addQuote(analyst, { versionId, statement: statementOf('no plan', 'Otto Lind'), now }));
  });

  test('a database with a desk in it is left alone', async () => {
    const { chief } = await openTestDesk();
    const lines = await linesOf(must(exportWorkspace(chief, { now })));
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
    const text = (await linesOf(must(exportWorkspace(chief, { now })))).join('\n');
    expect(text).not.toMatch(/sign_in_account|password|sign_in_session/);
    expect(exportWorkspace(adjudicator, { now })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  });
});
