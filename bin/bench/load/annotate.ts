// Annotating at 8 clients beside the bare insert of an event: `npm run bench -- annotate`.
//
// Annotate is the act `grade-source` as the screens call it: permission, the grade looked up and its revision checked, its narrow row updated,
// the event (content, digest, MAC) and what it is about written with it, the sealer of a server running in the same process.
// The bare insert is one event row with the columns of such an event and as long a text, in one prepared statement that commits by itself on the same
// pool; its text, digest and MAC are made beforehand, and only its id is new. Both take turns, a quarter of a second each, so that a busy machine hits both;
// rates are those of all turns together.
import { addActor } from '@/desk/add-actor';
import { gradeSource } from '@/desk/grade-source';
import { letGo } from '@/desk/let-go';
import { keepSealing } from '@/desk/seal-history';
import type { Editor } from '@/domain/editor/editor';
import type { Outcome } from '@/domain/outcome';
import { reading, writingPool } from '@/store/db';
import { newId } from '@/store/new-id';
import { benchDesk } from '../data/desk';

const clients = 8;
const rounds = 100;
const turn = 250;
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

const columns = 'workspace_id id at editor_id act object_type object_id object_revision canonical digest mac'.split(' ');
const insert = `insert into event (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`;

/** Inserts the row of an annotation's event again and again, under new ids. */
const bareInsert = async (): Promise<() => Promise<void>> => {
  const [event] = await reading()<Record<string, unknown>[]>`select * from event where act = 'grade-source' order by seq desc limit 1`;
  const pool = writingPool();
  return async () => {
    const values = columns.map((column) => (column === 'id' ? newId() : column === 'at' ? new Date() : event?.[column]));
    await pool.query({ name: 'bare', text: insert, values });
  };
};

type Done = { readonly times: number; readonly seconds: number };

/** How often the work is done by all clients together in one turn. */
const takeTurn = async (work: (client: number, at: number) => Promise<void>): Promise<Done> => {
  const start = performance.now();
  const client = async (_: unknown, number: number) => {
    let done = 0;
    while (performance.now() - start < turn) await work(number, done++);
    return done;
  };
  const done = await Promise.all(Array.from({ length: clients }, client));
  return { times: done.reduce((sum, one) => sum + one, 0), seconds: (performance.now() - start) / 1000 };
};
const rateOf = (turns: readonly Done[]): number =>
  turns.reduce((sum, { times }) => sum + times, 0) / turns.reduce((sum, { seconds }) => sum + seconds, 0);

const { editor } = await benchDesk();
const outlets = await gradedOutlets(editor);
const bare = await bareInsert();
const stop = keepSealing(
  () => new Date(),
  (words) => console.error(words),
);
let next = 0;
const act = (client: number) => annotate(editor, outlets[(client + clients * next++) % graded] as Graded);
const turns: { readonly bare: Done[]; readonly act: Done[] } = { bare: [], act: [] };
for (let round = -10; round < rounds; round++) {
  const done = { bare: await takeTurn(bare), act: await takeTurn(act) };
  if (round < 0) continue;
  turns.bare.push(done.bare);
  turns.act.push(done.act);
}
stop();
const [b, a] = [rateOf(turns.bare), rateOf(turns.act)];
console.log(`\nannotating (grade-source), ${clients} clients at once, sealing on: ${rounds} turns each of ${turn} ms`);
console.log(`  bare event insert   ${b.toFixed(0).padStart(7)} a second`);
console.log(`  annotate            ${a.toFixed(0).padStart(7)} a second`);
console.log(`  annotate / bare     ${(a / b).toFixed(2).padStart(7)} (asked for .45)`);
await letGo();
