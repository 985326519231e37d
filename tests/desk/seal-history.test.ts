import { sealHistory } from '@/desk/seal-history';
import { verifyHistory } from '@/desk/verify-history';
import { reading } from '@/store/db';
import { keptSource, must, now, openTestDesk } from '../builders/desk-with';

const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const notSealed = async () => {
  const rows = await reading()<{ seq: string }[]>`
    select e.seq from event e left join sealed_event s on s.workspace_id = e.workspace_id and s.event_id = e.id where s.event_id is null order by e.seq`;
  return rows.map(({ seq }) => Number(seq));
};
/** The newest event is taken away, as one whose act drew its number and has not committed yet; gives what commits it. */
const uncommitted = async () => {
  const sql = reading();
  const taken = await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    const [event] = await tx`delete from event where seq = (select max(seq) from event) returning to_jsonb(event) as row`;
    const about = await tx`delete from event_about where seq = (${event?.row.seq})::bigint returning to_jsonb(event_about) as row`;
    return { event: event?.row, about: about.map(({ row }) => row) };
  });
  return async () => {
    await sql`insert into event select * from jsonb_populate_record(null::event, ${sql.json(taken.event)})`;
    await sql`insert into event_about select * from jsonb_populate_recordset(null::event_about, ${sql.json(taken.about)})`;
  };
};

describe('sealing', () => {
  test('an event that commits after later ones were sealed is sealed in the next round', async () => {
    const { chief } = await openTestDesk();
    await keptSource(chief);
    const commit = await uncommitted();
    await keptSource(chief, { text: 'A later text.', title: 'Later' });
    expect(await sealHistory(later(1))).toBeGreaterThan(0);
    expect(await notSealed()).toEqual([]);
    await commit();
    expect(await notSealed()).toHaveLength(1);
    expect(await sealHistory(later(2))).toBe(1);
    expect(await notSealed()).toEqual([]);
    expect(must(await verifyHistory(chief)).findings).toEqual([]);
    expect(await sealHistory(later(3))).toBe(0);
  });

  test('more than one batch, with numbers missing among them, leaves nothing behind', async () => {
    const { chief } = await openTestDesk();
    await keptSource(chief);
    await sealHistory(later(1));
    const copies = 12_000;
    const [drawn] = await reading()<{ upTo: string }[]>`
      select setval('event_seq_seq', (select last_value from event_seq_seq) + ${copies}::int) as "upTo"`;
    const commit = (which: readonly number[]) => reading()`
      insert into event (workspace_id, id, seq, at, editor_id, act, object_type, object_id, object_revision, canonical, digest, mac)
      select e.workspace_id, gen_random_uuid(), n, e.at, e.editor_id, e.act, e.object_type, e.object_id, e.object_revision, e.canonical, e.digest, e.mac
        from generate_series(${drawn?.upTo ?? ''}::bigint - ${copies - 1}::int, ${drawn?.upTo ?? ''}::bigint) n,
          lateral (select * from event where workspace_id = ${chief.workspaceId} order by seq limit 1) e where n % 3 = any(${which}::int[])`;
    // every third number is drawn and not committed yet; all of them then come at once
    await commit([1, 2]);
    expect(await sealHistory(later(2))).toBe(8_000);
    expect(await notSealed()).toEqual([]);
    await commit([0]);
    expect(await notSealed()).toHaveLength(4_000);
    expect(await sealHistory(later(3))).toBe(4_000);
    expect(await notSealed()).toEqual([]);
  });
});
