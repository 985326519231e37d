import { addIssue } from '@/desk/add-issue';
import { addRequest } from '@/desk/add-request';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { closeRound } from '@/desk/close-round';
import { exportWholeWorkspace } from '@/desk/export-workspace';
import { giveVerdict } from '@/desk/give-verdict';
import { makeShareLink } from '@/desk/make-share-link';
import { revokeShareLink } from '@/desk/revoke-share-link';
import { setPosition } from '@/desk/set-position';
import { undo } from '@/desk/undo';
import { viewHistory } from '@/desk/view-history';
import { viewShareLinks } from '@/desk/view-share-links';
import { viewSharedIssue } from '@/desk/view-shared-issue';
import { withdrawIssue } from '@/desk/withdraw-issue';
import { shareLinkShape } from '@/domain/issue/share-link';
import { reading } from '@/store/db';
import { refusedWith } from '../builders/claim-desk';
import { must, now, openTestDesk } from '../builders/desk-with';
import { openDispute } from '../builders/dispute-on';

const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const spent = refusedWith('link-spent');

/** A quarrel with an open verdict, a set position and a waiting request, and a link to it. */
const shared = async () => {
  const d = await openDispute();
  const { ada, otto, paper, town, port } = d.actors;
  const firm = await d.say({ words: 'The pier stands firm', chain: [{ id: paper }, { id: ada }] });
  await d.say({ words: 'Three piles are rotten', chain: [{ id: paper }, { id: otto }], bearing: 'denies' });
  const asked = must(await askForVerdicts(d.analyst, { question: 'so', claimId: firm.claimId, now }));
  const judged = { ratingKey: 'refuted', reasons: 'Marzipan reasons.', confidence: 'high' as const };
  must(await giveVerdict(d.analyst, { question: 'so', claimId: firm.claimId, ...judged, now }));
  const set = { issueId: d.issues.money, partyId: town, asOf: '2026-11-20', stance: 'evades' as const, reason: 'A zebra reason.', now };
  must(await setPosition(d.adjudicator, set));
  const askedOn = { earliest: null, latest: null, precision: 'unknown' } as const;
  must(await addRequest(d.analyst, { asked: { id: port }, issueId: d.issues.money, about: 'An okapi question.', askedOn, now }));
  const made = must(await makeShareLink(d.adjudicator, { issueId: d.issues.pier, label: 'The board', days: 30, now }));
  const look = (at = now, token = made.value.token) => viewSharedIssue({ token, now: at });
  return { ...d, made, look, roundId: asked.value.roundId };
};

let s: Awaited<ReturnType<typeof shared>>;
beforeEach(async () => {
  s = await shared();
});

describe('whoever has the link', () => {
  test('reads the issue side by side: its questions, parties and exact words', async () => {
    const { question, workspace, table, endsAt, asOf } = must(await s.look());
    expect(asOf).toBe(now.toISOString().slice(0, 10));
    expect(table.rows.flatMap(({ cells }) => cells.map(({ since }) => since?.to ?? null))).toContain(null);
    expect([question, workspace, endsAt]).toEqual(['Is the pier safe?', 'Pier desk', later(30).toISOString()]);
    expect(table.parties.map(({ name }) => name)).toEqual(['The town', 'The port']);
    expect(table.rows.map((row) => row.cells.map(({ stance, gap, entries }) => [stance, gap, entries[0]?.statements[0]?.words]))).toEqual([
      [
        ['affirms', null, ['The pier stands firm']],
        ['denies', null, ['Three piles are rotten']],
      ],
      [
        ['evades', 'no-statement', undefined],
        ['silent', 'no-statement', undefined],
      ],
    ]);
  });

  test('reads nothing else: no open verdict, no reason, no request, no editor, no id', async () => {
    const text = JSON.stringify(must(await s.look()));
    expect(text).not.toMatch(/marzipan|refuted|zebra|okapi|board/i);
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/);
    for (const { name } of [s.chief, s.adjudicator, s.analyst, s.reader]) expect(text).not.toContain(name);
  });

  test('reads of a question what the desk has settled, else that it waits for that or is not judged, never a verdict in an open round', async () => {
    const firmIsSo = async () => must(await s.look()).table.rows[0]?.cells[0]?.entries[0]?.statements[0]?.so;
    expect(await firmIsSo()).toEqual({ inside: 'none', word: 'Not judged' });
    must(await closeRound(s.adjudicator, { roundId: s.roundId, now }));
    expect(await firmIsSo()).toEqual({ inside: 'none', word: 'Not settled' });
  });

  test('reads who owes an answer, in the words of the desk', async () => {
    const { town, port, ada, paper } = s.actors;
    await s.say({ words: 'I saw the rot', chain: [{ id: paper }, { id: ada }], kind: 'accusation', addressees: [port] });
    const owed = must(await s.look()).table.rows.flatMap(({ cells }) =>
      cells.flatMap(({ entries }) => entries.map((one) => one.unanswered)),
    );
    expect(owed).toContainEqual({ owing: 'PO' });
    expect(JSON.stringify(owed)).not.toContain(town);
  });

  test('finds nothing once it has ended, and until then all of it', async () => {
    expect((await s.look(new Date(later(30).getTime() - 1))).ok).toBe(true);
    expect(await s.look(later(30))).toMatchObject(spent);
  });

  test('finds nothing once it was revoked, or the issue was withdrawn', async () => {
    const gone = must(await revokeShareLink(s.adjudicator, { linkId: s.made.value.linkId, now }));
    expect(await s.look()).toMatchObject(spent);
    must(await undo(s.adjudicator, { eventId: gone.eventId as string, now }));
    expect((await s.look()).ok).toBe(true);
    const issueId = must(await addIssue(s.analyst, { question: 'For a while?', parentId: null, now })).value.issueId;
    const { token } = must(await makeShareLink(s.adjudicator, { issueId, label: null, days: 7, now })).value;
    expect((await s.look(now, token)).ok).toBe(true);
    must(await withdrawIssue(s.analyst, { issueId, revision: 1, now }));
    expect(await s.look(now, token)).toMatchObject(spent);
  });

  test.each(['', 'x', `${'a'.repeat(43)}`, `${'a'.repeat(43)}'`, '\0'])('finds nothing by another token: %j', async (token) => {
    expect(await s.look(now, token)).toMatchObject(spent);
  });
});

describe('the desk', () => {
  test('keeps no token, neither in a row, nor in the history, nor in an export', async () => {
    const { token } = s.made.value;
    const lines: string[] = [];
    const [desk] = await reading()<{ slug: string }[]>`select slug from workspace where id = ${s.chief.workspaceId}`;
    for await (const line of must(await exportWholeWorkspace({ workspace: desk?.slug ?? '', now })).lines) lines.push(line);
    const history = must(await viewHistory(s.chief, { about: null, by: null, before: null }));
    expect(lines.join('\n')).toContain('"share_link"');
    expect(lines.join('\n') + JSON.stringify(history)).not.toContain(token);
  });

  test('lists its links with what became of them, the newest first', async () => {
    const make = async (label: string | null, days: 7 | 90, at: Date) =>
      must(await makeShareLink(s.adjudicator, { issueId: s.issues.pier, label, days, now: at })).value.linkId;
    const [, revoked] = [await make(null, 7, later(1)), await make('Mistaken', 90, later(2))];
    must(await revokeShareLink(s.chief, { linkId: revoked, now: later(2) }));
    const links = must(await viewShareLinks(s.adjudicator, { issueId: s.issues.pier, now: later(10) }));
    expect(links.map(({ label, state }) => [label, state])).toEqual([
      ['Mistaken', 'revoked'],
      [null, 'ended'],
      ['The board', 'stands'],
    ]);
    expect(JSON.stringify(links)).not.toMatch(/digest|token/);
  });

  test('lets adjudicators only make, see and revoke them', async () => {
    const { linkId } = s.made.value;
    const link = { issueId: s.issues.pier, label: null, days: 7 as const, now };
    expect(await makeShareLink(s.analyst, link)).toMatchObject(refusedWith('not-allowed'));
    expect(await revokeShareLink(s.analyst, { linkId, now })).toMatchObject(refusedWith('not-allowed'));
    expect(await viewShareLinks(s.analyst, { issueId: s.issues.pier, now })).toMatchObject(refusedWith('not-allowed'));
  });

  test('of somebody else finds neither issue nor link, and a link is revoked once', async () => {
    const other = await openTestDesk('Other desk');
    const { linkId } = s.made.value;
    const link = { issueId: s.issues.pier, label: null, days: 7 as const, now };
    expect(await makeShareLink(other.chief, link)).toMatchObject(refusedWith('not-found'));
    expect(await viewShareLinks(other.chief, { issueId: s.issues.pier, now })).toMatchObject(refusedWith('not-found'));
    expect(await revokeShareLink(other.chief, { linkId, now })).toMatchObject(refusedWith('not-found'));
    must(await revokeShareLink(s.chief, { linkId, now }));
    expect(await revokeShareLink(s.chief, { linkId, now })).toMatchObject(refusedWith('link-revoked'));
  });

  test('revokes a link once, however many do it at once, and undoing that lets it lead again', async () => {
    for (let n = 0; n < 12; n++) {
      const { linkId, token } = must(await makeShareLink(s.adjudicator, { issueId: s.issues.pier, label: null, days: 7, now })).value;
      const all = await Promise.all(
        [s.chief, s.adjudicator, s.chief, s.adjudicator].map((e) => revokeShareLink(e, { linkId, now: later(n) })),
      );
      const done = all.filter(({ ok }) => ok);
      expect(done).toHaveLength(1);
      for (const one of all) if (!one.ok) expect(one).toMatchObject(refusedWith('link-revoked'));
      expect((await s.look(now, token)).ok).toBe(false);
      must(await undo(s.chief, { eventId: must(done[0] as (typeof all)[number]).eventId as string, now }));
      expect((await s.look(now, token)).ok).toBe(true);
    }
  });

  test('is never told the digest of a token, not even by a refused undo', async () => {
    const { linkId } = s.made.value;
    const gone = must(await revokeShareLink(s.chief, { linkId, now }));
    must(await undo(s.chief, { eventId: gone.eventId as string, now }));
    must(await revokeShareLink(s.chief, { linkId, now: later(1) }));
    const refused = await undo(s.chief, { eventId: s.made.eventId as string, now });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'changed-since', current: { id: linkId, label: 'The board' } } });
    expect(JSON.stringify(refused)).not.toMatch(/digest|[0-9a-f]{64}/);
  });

  test('cannot lead a link elsewhere or make it last longer, not even in the database', async () => {
    const elsewhere = must(await addIssue(s.analyst, { question: 'Another?', now })).value.issueId;
    const { linkId } = s.made.value;
    await expect(reading()`update share_link set issue_id = ${elsewhere} where id = ${linkId}`).rejects.toThrow('leads where it led');
    await expect(reading()`update share_link set expires_at = ${later(900)} where id = ${linkId}`).rejects.toThrow('leads where it led');
    await expect(reading()`delete from share_link where id = ${linkId}`).rejects.toThrow();
    for (const table of ['share_link', 'issue_view'])
      await expect(reading()`truncate ${reading()(table)}`).rejects.toThrow('never deleted');
    must(await revokeShareLink(s.chief, { linkId, now }));
    await expect(reading()`update share_link set withdrawn_at = ${later(2)} where id = ${linkId}`).rejects.toThrow('revoked once');
  });
});

test.each<readonly [string, unknown, boolean]>([
  ['blank words are none', { label: '  ', days: 7 }, true],
  ['another length of time', { label: null, days: 8 }, false],
  ['for ever', { label: null, days: null }, false],
  ['too many words', { label: 'x'.repeat(121), days: 7 }, false],
])('a link asked for: %s', (_name, input, fine) => {
  const issueId = '01a1df54-3440-76c0-ae2a-02b211ec884a';
  const read = shareLinkShape.safeParse({ issueId, ...(input as object) });
  expect(read.success).toBe(fine);
  if (read.success) expect(read.data.label).toBeNull();
});
