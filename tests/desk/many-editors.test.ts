import { addQuote } from '@/desk/add-quote';
import { adjudicate } from '@/desk/adjudicate';
import { followWorkspace } from '@/desk/follow-workspace';
import { giveVerdict } from '@/desk/give-verdict';
import { perform } from '@/desk/perform';
import { keepSealing, sealHistory } from '@/desk/seal-history';
import { verifyHistory } from '@/desk/verify-history';
import type { Editor, Role } from '@/domain/editor/editor';
import type { Outcome } from '@/domain/outcome';
import { facts } from '@/domain/verdict/scales/facts';
import { reading } from '@/store/db';
import { keptSource, must, openTestDesk, statementOf, userNamed } from '../builders/desk-with';

/** The load of the test, in editors, claims and milliseconds. */
const load = { editors: 32, claims: 200, ms: 60_000 };
/** What an editor is told when others were faster: the round was settled, or settled anew. */
const expected = ['changed-since', 'round-closed'];
const ratings = facts.ratings.map(({ key }) => key);
const secret = 'Only the round knows why';

type Given = {
  readonly verdictId: string;
  readonly eventId: string;
  readonly roundId: string;
  readonly number: number;
  readonly rating: string;
};
/** One editor at work: what was acknowledged, in the order it was. */
type AtWork = { readonly editor: Editor; readonly given: Given[]; readonly settled: string[] };

const seats = async (chief: Editor): Promise<Editor[]> => {
  const editors: Editor[] = [];
  for (let i = 0; i < load.editors; i++) {
    const role: Role = i % 8 === 0 ? 'adjudicator' : 'analyst';
    const name = `Editor ${i + 1}`;
    const row = { user_id: await userNamed(name), name, initials: `E${i}`, role };
    const id = must(
      await perform(chief, 'invite-editor', new Date(), async (w) => ({ ok: true, value: await w.add('editor', row) })),
    ).value;
    editors.push({ id, workspaceId: chief.workspaceId, name, initials: row.initials, role });
  }
  return editors;
};

const claims = async (editor: Editor): Promise<string[]> => {
  const words = Array.from({ length: load.claims }, (_, i) => `We will mend quay number ${i + 1} before winter.`);
  const text = words.map((said) => `“${said}” said Ada Berg.`).join('\n\n');
  const { versionId } = await keptSource(editor, { text });
  const ids: string[] = [];
  for (const said of words) {
    const statement = statementOf(said, 'Ada Berg', { text, proposition: said });
    ids.push(must(await addQuote(editor, { versionId, statement, now: new Date() })).value.claimId);
  }
  return ids;
};

/** Numbers that look drawn and are the same in every run. */
const drawing = (seed: number) => {
  let state = seed * 2654435761 + 1;
  return (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
};

/** Judges claim after claim; every fourth time revises a verdict of their own; an adjudicator settles what they see closed. Notes what was refused. */
const work = async ({ editor, given, settled }: AtWork, seed: number, claimIds: readonly string[], refused: Map<string, number>) => {
  const draw = drawing(seed);
  const told = <V>(outcome: Outcome<V>): V | null => {
    if (outcome.ok) return outcome.value;
    refused.set(outcome.refusal.code, (refused.get(outcome.refusal.code) ?? 0) + 1);
    return null;
  };
  for (const end = Date.now() + load.ms; Date.now() < end; ) {
    const rating = ratings[draw(ratings.length)] as string;
    const judged = { ratingKey: rating, reasons: `${secret}: ${editor.initials}, ${given.length}.`, confidence: 'moderate' as const };
    const earlier = given.length > 0 && draw(4) === 0 ? given[draw(given.length)] : undefined;
    const where = earlier ? { roundId: earlier.roundId } : { question: 'so' as const, claimId: claimIds[draw(claimIds.length)] as string };
    const done = told(await giveVerdict(editor, { ...where, ...judged, now: new Date() }));
    if (!done) continue;
    const { verdictId, roundId, number, closed } = done.value;
    given.push({ verdictId, roundId, number, rating, eventId: done.eventId as string });
    if (!closed || editor.role !== 'adjudicator') continue;
    const act = told(await adjudicate(editor, { roundId, ratingKey: rating, reason: 'As most of them.', replaces: null, now: new Date() }));
    if (act) settled.push(act.value.adjudicationId);
  }
};

type KeptVerdict = {
  readonly id: string;
  readonly round: string;
  readonly editor: string;
  readonly number: number;
  readonly rating: string;
};
const keptVerdicts = (ws: string) => reading()<KeptVerdict[]>`
  select v.id, v.round_id as round, v.editor_id as editor, v.number, g.key as rating
    from verdict v join rating g on g.workspace_id = v.workspace_id and g.id = v.rating_id
   where v.workspace_id = ${ws} and v.withdrawn_at is null`;

/** The verdict events of an editor in the order they were written, or sealed. */
const eventsOf = async (editor: Editor, order: 'written' | 'sealed'): Promise<string[]> => {
  const sql = reading();
  const by = order === 'written' ? sql`e.seq` : sql`s.seal_number, s.place`;
  const rows = await sql<{ id: string }[]>`
    select e.id from event e join sealed_event s on s.workspace_id = e.workspace_id and s.event_id = e.id
     where e.workspace_id = ${editor.workspaceId} and e.editor_id = ${editor.id} and e.act = 'give-verdict' order by ${by}`;
  return rows.map(({ id }) => id);
};

/** The rounds whose state does not follow from their verdicts: full and open, or closed and not full. */
const strangeRounds = (ws: string) => reading()`
  select r.id from round r where r.workspace_id = ${ws} and r.withdrawn_at is null
     and (r.closed_at is not null) <> ((select count(distinct editor_id) from verdict v
       where v.workspace_id = r.workspace_id and v.round_id = r.id and not v.after_reveal) >= r.asked)`;

describe('32 editors at once for 60 s on 200 claims', () => {
  let chief: Editor;
  let ws: string;
  let all: AtWork[];
  const refused = new Map<string, number>();
  const notices: string[] = [];
  const unsealed: string[] = [];

  beforeAll(async () => {
    const desk = await openTestDesk('Many editors');
    chief = desk.chief;
    ws = chief.workspaceId;
    const claimIds = await claims(desk.analyst);
    all = (await seats(chief)).map((editor) => ({ editor, given: [], settled: [] }));
    const stop = keepSealing(
      () => new Date(),
      (words) => unsealed.push(words),
    );
    const leave = new AbortController();
    const page = must(followWorkspace(desk.second, { after: new Date(), signal: leave.signal }));
    const following = (async () => {
      for await (const live of page) notices.push(JSON.stringify(live));
    })();
    await Promise.all(all.map((one, i) => work(one, i + 1, claimIds, refused)));
    stop();
    await sealHistory(new Date());
    leave.abort();
    await following;
    const verdicts = all.reduce((sum, { given }) => sum + given.length, 0);
    const adjudications = all.reduce((sum, { settled }) => sum + settled.length, 0);
    const [rounds] = await reading()<
      { n: number }[]
    >`select count(*)::int as n from round where workspace_id = ${ws} and closed_at is not null`;
    const refusals = [...refused].map(([code, times]) => `${code} ${times}`).join(', ') || 'none';
    process.stderr.write(
      `\n32 editors, 60 s: ${verdicts} verdicts acknowledged (${(verdicts / (load.ms / 1000)).toFixed(0)} a second), ${adjudications} adjudications, ${rounds?.n} rounds closed, refusals: ${refusals}\n`,
    );
  }, 240_000);

  test('every acknowledged verdict is there, as it was given, and no other', async () => {
    const rows = (await keptVerdicts(ws)).map(({ id, ...row }) => [id, row] as const);
    const acknowledged = all.flatMap(({ editor, given }) =>
      given.map(({ verdictId, roundId, number, rating }) => [verdictId, { round: roundId, editor: editor.id, number, rating }] as const),
    );
    expect(acknowledged.length).toBeGreaterThan(load.claims);
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(acknowledged));
  });

  test("an editor's verdicts in a round are numbered in the order they were acknowledged", () => {
    for (const { given } of all)
      for (const round of new Set(given.map(({ roundId }) => roundId))) {
        const numbers = given.filter(({ roundId }) => roundId === round).map(({ number }) => number);
        expect(numbers).toEqual(numbers.map((_, i) => i + 1));
      }
  });

  test.each(['written', 'sealed'] as const)("an editor's events are %s in the order they were acknowledged", async (order) => {
    for (const { editor, given } of all) expect(await eventsOf(editor, order)).toEqual(given.map(({ eventId }) => eventId));
  });

  test('the seal is intact', async () => {
    const verified = must(await verifyHistory(chief));
    expect(verified.findings).toEqual([]);
    expect(verified.seals).toBeGreaterThan(10);
    expect(unsealed).toEqual([]);
  });

  test('a round is closed by its last verdict, and by nothing else', async () => expect(await strangeRounds(ws)).toEqual([]));

  test('settled once what was settled', async () => {
    const [row] = await reading()<
      { n: number }[]
    >`select count(*)::int as n from adjudication where workspace_id = ${ws} and withdrawn_at is null`;
    expect(row?.n).toBe(all.reduce((sum, { settled }) => sum + settled.length, 0));
  });

  test('nobody was refused but who came after a settlement', () => {
    expect([...refused.keys()].filter((code) => !expected.includes(code))).toEqual([]);
  });

  test('an editor who judged nothing heard of it all, and of no rating and no reason', () => {
    expect(notices.length).toBeGreaterThan(10);
    const words = [secret, ...facts.ratings.flatMap(({ key, word }) => [`"${key}"`, `"${word}"`])];
    for (const notice of notices) expect(words.filter((word) => notice.includes(word))).toEqual([]);
  });
});
