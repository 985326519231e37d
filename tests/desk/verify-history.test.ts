import { createHash } from 'node:crypto';
import { addQuote } from '@/desk/add-quote';
import { sealHistory } from '@/desk/seal-history';
import { verifyHistory } from '@/desk/verify-history';
import { verifyWorkspaceHistory } from '@/desk/verify-workspace-history';
import type { Editor } from '@/domain/editor/editor';
import { reading } from '@/store/db';
import { keptSource, must, now, openTestDesk, statementOf } from '../builders/desk-with';

const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

/** A desk with seven events in three seals, minutes apart. */
const sealedDesk = async () => {
  const { chief } = await openTestDesk();
  const { versionId } = await keptSource(chief);
  await sealHistory(now);
  const quote = (words: string, at: Date) => addQuote(chief, { versionId, statement: statementOf(words, 'Otto Lind'), now: at });
  must(await quote('There is no budget', later(10)));
  await sealHistory(later(11));
  must(await quote('and no plan', later(20)));
  await sealHistory(later(21));
  return chief;
};

type Event = { readonly id: string; readonly seal: number; readonly place: number; readonly act: string };
const eventsOf = async (desk: Editor): Promise<Event[]> => [
  ...(await reading()<Event[]>`select e.id, s.seal_number as seal, s.place, e.act from event e
    join sealed_event s on s.workspace_id = e.workspace_id and s.event_id = e.id where e.workspace_id = ${desk.workspaceId} order by s.seal_number, s.place`),
];
/** Statements of somebody with all rights in the database, and without the key: no trigger and no constraint holds them. */
const asIntruder = async (desk: Editor, ...statements: readonly string[]) => {
  await reading()`drop index if exists sealed_event_workspace_id_seal_number_place_key, event_seq_key`;
  await reading()`alter table event drop constraint if exists event_check1`;
  await reading().begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    for (const statement of statements) await sql.unsafe(statement.replaceAll('$ws', `'${desk.workspaceId}'`));
  });
};
const findingsOf = async (desk: Editor) => must(await verifyHistory(desk)).findings;
const sha = (text: string) => createHash('sha256').update(text).digest('hex');

describe('verifying the history', () => {
  test('an untouched history is whole and has a last seal', async () => {
    const verified = must(await verifyHistory(await sealedDesk()));
    expect(verified).toMatchObject({ findings: [], seals: 3 });
    expect(verified.head).toMatch(/^3:[0-9a-f]{16}$/);
  });

  test('an act of this second is reported as not sealed yet, and sealed a moment later', async () => {
    const chief = await sealedDesk();
    await keptSource(chief, { text: 'Another text.', title: 'Another' });
    expect(await findingsOf(chief)).toMatchObject([{ what: 'not-sealed' }]);
    await sealHistory(now);
    expect(await findingsOf(chief)).toEqual([]);
  });

  test('a payload erased by law keeps its digest, and is told as erased', async () => {
    const chief = await sealedDesk();
    const [first] = await eventsOf(chief);
    await asIntruder(chief, `update event set canonical = null where workspace_id = $ws and id = '${first?.id}'`);
    expect(await findingsOf(chief)).toEqual([{ what: 'erased', id: first?.id }]);
  });
});

/** What an intruder does to an event, by its place; and what is found first. `e` are the events in order, the seventh (n 6) is the last but one. */
type Intrusion = readonly [name: string, statements: (e: readonly Event[]) => readonly string[], first: (e: readonly Event[]) => object];
const event = (e: readonly Event[], n: number) => e.at(n) as Event;
const where = (e: readonly Event[], n: number) => `where workspace_id = $ws and id = '${event(e, n).id}'`;
const place = (e: readonly Event[], n: number) => `where workspace_id = $ws and event_id = '${event(e, n).id}'`;
const reworded = `replace(canonical, '"changes"', '"changez"')`;
const shaOf = (column: string) => `encode(sha256(convert_to(${column}, 'UTF8')), 'hex')`;
const copyAs = (e: readonly Event[], n: number, id: string, canonical = 'canonical', more = '') =>
  `insert into event (workspace_id, id, at, editor_id, act, object_type, object_id, object_revision, canonical, digest, mac)
   select workspace_id, '${id}', at, editor_id, act, object_type, object_id, object_revision, ${canonical}, ${shaOf(canonical)}, mac from event ${where(e, n)} ${more}`;
const stranger = '0199a9a0-0000-7000-8000-0000000000aa';
const swap = (table: 'event' | 'sealed_event', column: string, one: string, other: string, key: string) =>
  `update ${table} a set ${column} = b.${column} from ${table} b where a.workspace_id = $ws and b.workspace_id = $ws
    and a.${key} in ('${one}', '${other}') and b.${key} in ('${one}', '${other}') and a.${key} <> b.${key}`;

const intrusions: readonly Intrusion[] = [
  // changed
  [
    'the text of an event',
    (e) => [`update event set canonical = ${reworded} ${where(e, 1)}`],
    (e) => ({ what: 'changed', id: event(e, 1).id }),
  ],
  [
    'the text, with its digest computed anew',
    (e) => [`update event set canonical = ${reworded}, digest = ${shaOf(reworded)} ${where(e, 1)}`],
    (e) => ({ what: 'changed', id: event(e, 1).id }),
  ],
  [
    'the text, with its digest computed anew in the seal, too',
    (e) => [
      `update event set canonical = ${reworded}, digest = ${shaOf(reworded)} ${where(e, 1)}`,
      `update sealed_event set digest = (select digest from event ${where(e, 1)}) ${place(e, 1)}`,
    ],
    (e) => ({ what: 'changed', id: event(e, 1).id }),
  ],
  [
    'the act beside the text',
    (e) => [`update event set act = 'edit-claim' ${where(e, -1)}`],
    (e) => ({ what: 'changed', id: event(e, -1).id }),
  ],
  [
    'the editor beside the text',
    (e) => [`update event set editor_id = (select id from editor where workspace_id = $ws and role = 'reader') ${where(e, -1)}`],
    (e) => ({ what: 'changed', id: event(e, -1).id }),
  ],
  [
    'the instant beside the text',
    (e) => [`update event set at = at - interval '1 day' ${where(e, -1)}`],
    (e) => ({ what: 'changed', id: event(e, -1).id }),
  ],
  [
    'what it undid',
    (e) => [`update event set undoes_id = '${event(e, 0).id}' ${where(e, -1)}`],
    (e) => ({ what: 'changed', id: event(e, -1).id }),
  ],
  [
    'an object it is about, taken out of that object’s history',
    (e) => [`delete from event_about ${place(e, -1)} and object_id = (select min(object_id::text)::uuid from event_about ${place(e, -1)})`],
    (e) => ({ what: 'changed', id: event(e, -1).id }),
  ],
  [
    'an object it is not about, put into that object’s history',
    (e) => [
      `insert into event_about (workspace_id, object_id, seq, event_id) select workspace_id, '${stranger}', seq, id from event ${where(e, 2)}`,
    ],
    (e) => ({ what: 'changed', id: event(e, 2).id }),
  ],
  [
    'its digest in the seal',
    (e) => [`update sealed_event set digest = '${sha('x')}' ${place(e, 2)}`],
    (e) => ({ what: 'changed', id: event(e, 2).id }),
  ],
  // removed
  ['an event', (e) => [`delete from event ${where(e, 2)}`], (e) => ({ what: 'removed', id: event(e, 2).id })],
  [
    'an event with its place in the seal',
    (e) => [`delete from event ${where(e, 1)}`, `delete from sealed_event ${place(e, 1)}`],
    () => ({ what: 'removed', id: 'seal 1, place 2' }),
  ],
  [
    'the last event of a seal, counted out of it',
    (e) => [
      `delete from sealed_event where workspace_id = $ws and seal_number = 1 and place = (select max(place) from sealed_event where workspace_id = $ws and seal_number = 1)`,
      `delete from event ${where(e, -3)}`,
      `update seal set events = events - 1 where workspace_id = $ws and number = 1`,
    ],
    () => ({ what: 'seal-broken', id: 'seal 1' }),
  ],
  [
    'a seal with all its events',
    () => [
      `delete from event where workspace_id = $ws and id in (select event_id from sealed_event where workspace_id = $ws and seal_number = 2)`,
      `delete from sealed_event where workspace_id = $ws and seal_number = 2`,
      `delete from seal where workspace_id = $ws and number = 2`,
    ],
    () => ({ what: 'seal-broken', id: 'seal 3' }),
  ],
  // added
  ['an event of another hand', (e) => [copyAs(e, -1, stranger, `'{}'`)], () => ({ what: 'added', id: stranger })],
  ['a copy of an event of ours', (e) => [copyAs(e, -1, stranger)], () => ({ what: 'added', id: stranger })],
  [
    'an event of another hand, with a place in a seal',
    (e) => [
      copyAs(e, 0, stranger, `'{}'`),
      `insert into sealed_event (workspace_id, event_id, seal_number, place, digest)
       select workspace_id, id, 2, 2, digest from event where workspace_id = $ws and id = '${stranger}'`,
    ],
    () => ({ id: stranger }),
  ],
  // reordered
  [
    'two events of a seal, by their places',
    (e) => [swap('sealed_event', 'place', event(e, 1).id, event(e, 2).id, 'event_id')],
    (e) => ({ what: 'reordered', id: event(e, 2).id }),
  ],
  [
    'two events of a seal, by their numbers in the history',
    (e) => [swap('event', 'seq', event(e, 1).id, event(e, 2).id, 'id')],
    (e) => ({ what: 'reordered', id: event(e, 1).id }),
  ],
  [
    'two events of two seals, by their numbers in the history',
    (e) => [swap('event', 'seq', event(e, -1).id, event(e, -2).id, 'id')],
    (e) => ({ what: 'reordered', id: event(e, -1).id }),
  ],
  // the seals themselves
  [
    'the MAC of a seal',
    () => [`update seal set mac = '${sha('x')}' where workspace_id = $ws and number = 2`],
    () => ({ what: 'seal-broken', id: 'seal 2' }),
  ],
  [
    'the instant of a seal',
    () => [`update seal set sealed_at = sealed_at + interval '1 hour' where workspace_id = $ws and number = 2`],
    () => ({ what: 'seal-broken', id: 'seal 2' }),
  ],
  [
    'the first seal, taken away',
    () => [`delete from seal where workspace_id = $ws and number = 1`],
    () => ({ what: 'seal-broken', id: 'seal 2' }),
  ],
];

describe('an intruder with all rights in the database and without the key is found; first comes what they touched first', () => {
  test.each(intrusions)('%s', async (_, statements, first) => {
    const chief = await sealedDesk();
    const events = await eventsOf(chief);
    await asIntruder(chief, ...statements(events));
    const findings = await findingsOf(chief);
    expect(findings[0]).toMatchObject(first(events));
    // and the next seal does not cover it up
    await sealHistory(later(30));
    expect((await findingsOf(chief))[0]).toMatchObject(first(events));
  });

  test('two intrusions: the earlier one is named first', async () => {
    const chief = await sealedDesk();
    const events = await eventsOf(chief);
    await asIntruder(chief, `update event set act = 'x' ${where(events, -1)}`, `update event set act = 'x' ${where(events, 1)}`);
    expect(await findingsOf(chief)).toMatchObject([
      { what: 'changed', id: event(events, 1).id },
      { what: 'changed', id: event(events, -1).id },
    ]);
  });
});

describe('the end cut off', () => {
  const slugOf = async (desk: Editor) =>
    (await reading()<{ slug: string }[]>`select slug from workspace where id = ${desk.workspaceId}`)[0]?.slug ?? '';
  const cut = [
    `delete from event where workspace_id = $ws and id in (select event_id from sealed_event where workspace_id = $ws and seal_number = 3)`,
    `delete from sealed_event where workspace_id = $ws and seal_number = 3`,
    `delete from seal where workspace_id = $ws and number = 3`,
  ];

  test('cannot be seen from inside, and is found by the last seal that was shown', async () => {
    const chief = await sealedDesk();
    const { head } = must(await verifyHistory(chief));
    const workspace = await slugOf(chief);
    expect(must(await verifyWorkspaceHistory({ workspace, shown: head })).findings).toEqual([]);
    await asIntruder(chief, ...cut);
    expect(must(await verifyWorkspaceHistory({ workspace })).findings).toEqual([]);
    expect(must(await verifyWorkspaceHistory({ workspace, shown: head })).findings).toEqual([{ what: 'cut', id: 'seal 3' }]);
  });

  test('and when new acts were sealed in its place', async () => {
    const chief = await sealedDesk();
    const { head } = must(await verifyHistory(chief));
    await asIntruder(chief, ...cut);
    await keptSource(chief, { text: 'Another text.', title: 'Another' });
    await sealHistory(later(40));
    const workspace = await slugOf(chief);
    expect(must(await verifyWorkspaceHistory({ workspace, shown: head })).findings).toEqual([{ what: 'cut', id: 'seal 3' }]);
  });

  test('an earlier seal still proves what came before it', async () => {
    const chief = await sealedDesk();
    const { head } = must(await verifyHistory(chief));
    await keptSource(chief, { text: 'Another text.', title: 'Another' });
    await sealHistory(later(40));
    const workspace = await slugOf(chief);
    expect(must(await verifyWorkspaceHistory({ workspace, shown: head }))).toMatchObject({
      findings: [],
      head: expect.stringMatching(/^4:/),
    });
    expect(await verifyWorkspaceHistory({ workspace, shown: 'the last one' })).toMatchObject({ refusal: { code: 'seal-not-understood' } });
  });
});
