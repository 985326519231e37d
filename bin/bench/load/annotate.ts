// Annotating at 8 clients beside the bare insert of an event: `npm run bench -- annotate`.
//
// Annotate is the act `grade-source` as the screens call it: permission, the grade looked up and its revision checked, its narrow row updated,
// the event (content, digest, MAC) written with it, and the other object by which it is found.
// The bare insert is one event row with the columns of such an event and as long a text, in one prepared statement that commits by itself on the same
// pool; its text, digest and MAC are made beforehand, and only its id and instant are new.
// Sealing is on as in a server, and every event is sealed in the turn that wrote it: left to its own time, the sealer would do in the turns of
// one what the other had written. Both take turns, half a second each and what is left to seal, so that a busy machine hits both; rates are
// those of all turns together.
import { addActor } from '@/desk/add-actor';
import { gradeSource } from '@/desk/grade-source';
import { letGo } from '@/desk/let-go';
import { keepSealing, sealHistory } from '@/desk/seal-history';
import type { Editor } from '@/domain/editor/editor';
import type { Outcome } from '@/domain/outcome';
import { reading, writingPool } from '@/store/db';
import type { EventRow } from '@/store/event-statement';
import { newId } from '@/store/new-id';
import { benchDesk } from '../data/desk';

const clients = 8;
const rounds = 40;
const turn = 500;
const graded = 2_000;

const must = <V>(outcome: Outcome<V>): V => {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
};

type Graded = { readonly outletId: string; revision: number };

/** Outlets with a grade, each client's own. */
const gradedOutlets = async (editor: Editor): Promise<Graded[]> => {
  const outlets: Graded[] = [];
  for (let i = 0; i < graded; i++) {
    const { actorId } = must(
      await addActor(editor, { actor: { kind: 'outlet', name: `Outlet ${i}`, describedRole: null, wikidata: null }, now: new Date() }),
    ).value;
    must(await gradeSource(editor, { outletId: actorId, grade: 'B', reason: 'Corrects itself in public.', now: new Date() }));
    outlets.push({ outletId: actorId, revision: 1 });
  }
  return outlets;
};

/** One annotation: a grade that was seen at its revision gets another. */
const annotate = async (editor: Editor, outlet: Graded): Promise<void> => {
  const { outletId, revision } = outlet;
  const grade = revision % 2 === 0 ? 'B' : 'C';
  must(await gradeSource(editor, { outletId, grade, reason: `Looked at again, number ${revision}.`, revision, now: new Date() }));
  outlet.revision += 1;
};

const kept = async (): Promise<EventRow> => {
  const [event] = await reading()<EventRow[]>`select * from event where act = 'grade-source' order by seq desc limit 1`;
  if (!event) throw new Error('nothing was graded');
  return event;
};
const anew = (event: EventRow): EventRow => ({ ...event, id: newId(), at: new Date().toISOString() });

const columns = 'workspace_id id at editor_id act object_type object_id object_revision canonical digest mac'.split(
  ' ',
) as (keyof EventRow)[];
const insert = `insert into event (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`;

/** Inserts the row of an annotation's event again and again. */
const bareInsert = async (): Promise<() => Promise<void>> => {
  const event = await kept();
  return async () => {
    const row = anew(event);
    await writingPool().query({ name: 'bare', text: insert, values: columns.map((column) => row[column]) });
  };
};

type Done = { readonly times: number; readonly seconds: number };

let sealedTo = '0';
/** Seals until nothing is left. A round of the sealer that is under way is waited for: only one seals at a time. */
const sealAll = async (): Promise<void> => {
  for (;;) {
    await sealHistory(new Date());
    const [now] = await reading()<{ last: string; waiting: number }[]>`
      select coalesce(max(e.seq), 0)::text as last, count(*) filter (where (
          select true from sealed_event s where s.workspace_id = e.workspace_id and s.event_id = e.id limit 1) is null)::int as waiting
        from event e where e.seq > ${sealedTo}::bigint`;
    if (now?.waiting === 0) {
      if (now.last !== '0') sealedTo = now.last;
      return;
    }
    await new Promise((soon) => setTimeout(soon, 1));
  }
};

/** How often the work is done by all clients together in one turn, until it is sealed. */
const takeTurn = async (work: (client: number, at: number) => Promise<void>): Promise<Done> => {
  const start = performance.now();
  const stop = keepSealing(
    () => new Date(),
    (words) => console.error(words),
  );
  const client = async (_: unknown, number: number) => {
    let done = 0;
    while (performance.now() - start < turn) await work(number, done++);
    return done;
  };
  const done = await Promise.all(Array.from({ length: clients }, client));
  stop();
  await sealAll();
  return { times: done.reduce((sum, one) => sum + one, 0), seconds: (performance.now() - start) / 1000 };
};
const rateOf = (turns: readonly Done[]): number =>
  turns.reduce((sum, { times }) => sum + times, 0) / turns.reduce((sum, { seconds }) => sum + seconds, 0);

const { editor } = await benchDesk();
const outlets = await gradedOutlets(editor);
const bare = await bareInsert();
let next = 0;
const act = (client: number) => annotate(editor, outlets[(client + clients * next++) % graded] as Graded);
const turns = { bare: [] as Done[], act: [] as Done[] };
for (let round = -5; round < rounds; round++) {
  const done = { bare: await takeTurn(bare), act: await takeTurn(act) };
  if (round < 0) continue;
  turns.bare.push(done.bare);
  turns.act.push(done.act);
}
const [b, a] = [rateOf(turns.bare), rateOf(turns.act)];
const line = (words: string, value: string, more = '') => console.log(`  ${words.padEnd(24)}${value.padStart(7)} ${more}`);
console.log(
  `\nannotating (grade-source), ${clients} clients at once, sealing on: ${rounds} turns each of ${turn} ms and what was left to seal`,
);
line('bare event insert', b.toFixed(0), 'a second');
line('annotate', a.toFixed(0), 'a second');
line('annotate / bare', (a / b).toFixed(2), '(asked for .45)');
await letGo();
