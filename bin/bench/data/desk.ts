import { addQuote } from '@/desk/add-quote';
import { captureSource } from '@/desk/capture-source';
import { openDemoDesk } from '@/desk/open-demo-desk';
import { statementShape } from '@/domain/claim/statement-input';
import type { Editor } from '@/domain/editor/editor';
import type { Outcome } from '@/domain/outcome';
import { captureInputShape } from '@/domain/source/capture-input';
import type { Span } from '@/domain/text/span';

const now = new Date('2026-11-20T09:00:00.000Z');
const quotes = 100;
const speakers = ['Ada Berg', 'Otto Lind', 'Mira Holt', 'Jonas Falk', 'Ines Roth'];
const topics = ['pier', 'ferry', 'lighthouse', 'dredging', 'harbour fee', 'breakwater'];

const must = <V>(outcome: Outcome<V>): V => {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
};

/** One article of our own with a hundred direct statements, and where their words are. */
const article = () => {
  let text = 'The harbour council met for the whole day.';
  const statements = Array.from({ length: quotes }, (_, i) => {
    const words = `We will settle the question of the ${topics[i % topics.length]} before meeting number ${i + 1}.`;
    const speaker = speakers[i % speakers.length] ?? '';
    const start = text.length + 3;
    text += `\n\n“${words}” said ${speaker}, and the council moved on to the next point of the day.`;
    return { words, speaker, span: [start, start + words.length] as Span };
  });
  return { text, statements };
};

const statement = ({ words, speaker, span }: ReturnType<typeof article>['statements'][number]) =>
  statementShape.parse({
    spans: [span],
    attribution: { chain: [{ actors: [{ name: speaker, kind: 'person' }], mode: 'direct', cue: 'said' }] },
    claim: { proposition: words, kind: 'commitment' },
  });

type BenchDesk = { readonly editor: Editor; readonly sourceId: string; readonly claimIds: readonly string[] };
let desk: Promise<BenchDesk> | undefined;

const make = async (): Promise<BenchDesk> => {
  const [editor] = must(
    await openDemoDesk({ name: 'Bench', slug: 'bench', chief: { name: 'Cora Chief', email: 'cora@desk.example' }, others: [], now }),
  );
  if (!editor) throw new Error('a desk without its chief');
  const { text, statements } = article();
  const { sourceId, versionId } = must(
    await captureSource(editor, { capture: captureInputShape.parse({ how: 'paste', text }), now }),
  ).value;
  const claimIds: string[] = [];
  for (const each of statements) claimIds.push(must(await addQuote(editor, { versionId, statement: statement(each), now })).value.claimId);
  return { editor, sourceId, claimIds };
};

/** A desk with one source of a hundred quotes and as many claims, made through `desk/` once a run. */
export const benchDesk = (): Promise<BenchDesk> => {
  desk ??= make();
  return desk;
};
