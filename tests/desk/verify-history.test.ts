import { addQuote } from '@/desk/add-quote';
import { sealHistory } from '@/desk/seal-history';
import { verifyHistory } from '@/desk/verify-history';
import { reading } from '@/store/db';
import { keptSource, must, now, openTestDesk, statementOf } from '../builders/desk-with';

/** A desk with three sealed events in two seals. Triggers are put aside where a test plays the intruder with all rights. */
const sealedDesk = async () => {
  const { chief } = await openTestDesk();
  const { versionId } = await keptSource(chief);
  await sealHistory(now);
  must(await addQuote(chief, { versionId, statement: statementOf('There is no budget', 'Otto Lind'), now }));
  await sealHistory(now);
  return chief;
};

const asIntruder = async (statement: string, workspaceId: string) => {
  await reading().begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql.unsafe(statement, [workspaceId]);
  });
};

describe('verifying the history', () => {
  test('an untouched history is whole and has a head', async () => {
    const verified = must(await verifyHistory(await sealedDesk()));
    expect(verified).toMatchObject({ findings: [], seals: 2 });
    expect(verified.head).toMatch(/^[0-9a-f]{16}$/);
  });

  test('an act of this second is reported as not sealed yet, and sealed a moment later', async () => {
    const chief = await sealedDesk();
    await keptSource(chief, { text: 'Another text.', title: 'Another' });
    expect(must(await verifyHistory(chief)).findings).toMatchObject([{ what: 'not-sealed' }]);
    await sealHistory(now);
    expect(must(await verifyHistory(chief)).findings).toEqual([]);
  });

  const intrusions = [
    [
      'changed words',
      `update event set canonical = replace(canonical, 'Otto', 'Otta'), digest = encode(sha256(convert_to(replace(canonical, 'Otto', 'Otta'), 'UTF8')), 'hex') where workspace_id = $1 and act = 'add-quote'`,
      'changed',
    ],
    ['a changed row beside the words', `update event set act = 'edit-claim' where workspace_id = $1 and act = 'add-quote'`, 'changed'],
    ['a removed event', `delete from event where workspace_id = $1 and act = 'add-quote'`, 'removed'],
    [
      'an event put in by another hand',
      `insert into event (workspace_id, id, at, act, object_type, object_id, object_revision, canonical, digest, mac)
       select workspace_id, gen_random_uuid(), at, act, object_type, object_id, object_revision, '{}', encode(sha256('{}'), 'hex'), mac from event where workspace_id = $1 and act = 'add-quote'`,
      'added',
    ],
    [
      'two events that changed places',
      `update sealed_event a set digest = b.digest, event_id = b.event_id from sealed_event b
       where a.workspace_id = $1 and b.workspace_id = $1 and a.seal_number = 1 and b.seal_number = 1 and ((a.place = 1 and b.place = 2) or (a.place = 2 and b.place = 1))`,
      'reordered',
    ],
    ['a removed seal', `delete from seal where workspace_id = $1 and number = 1`, 'seal-broken'],
  ] as const;

  test.each(intrusions)('%s is found', async (_, statement, what) => {
    const chief = await sealedDesk();
    await reading()`alter table sealed_event drop constraint if exists sealed_event_pkey`;
    await asIntruder(statement, chief.workspaceId);
    await sealHistory(now);
    expect(must(await verifyHistory(chief)).findings.map((f) => f.what)).toContain(what);
  });
});
