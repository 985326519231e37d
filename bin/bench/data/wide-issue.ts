import { addIssue } from '@/desk/add-issue';
import { addQuote } from '@/desk/add-quote';
import { addRelation } from '@/desk/add-relation';
import { captureSource } from '@/desk/capture-source';
import { makeParty } from '@/desk/make-party';
import { openDemoDesk } from '@/desk/open-demo-desk';
import { viewActors } from '@/desk/view-actors';
import { type Bearing, bearings, statementShape } from '@/domain/claim/statement-input';
import type { Editor } from '@/domain/editor/editor';
import type { Outcome } from '@/domain/outcome';
import { captureInputShape } from '@/domain/source/capture-input';
import { onDay } from '@/domain/source/partial-date';

/** Twelve parties, two hundred statements each, on twenty questions under one issue. */
const questions = 20;
const perCell = 10;
const parties = ['Berg', 'Lind', 'Holt', 'Falk', 'Roth', 'Sund', 'Vik', 'Dahl', 'Moen', 'Lie', 'Aas', 'Nord'].map((name) => `Ada ${name}`);
const topics = ['pier', 'ferry', 'lighthouse', 'dredging', 'harbour fee', 'breakwater', 'pilot boat', 'fish market'];
const now = new Date('2026-11-20T09:00:00.000Z');

const must = <V>(outcome: Outcome<V>): V => {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
};

const wordsOf = (question: number, n: number): string =>
  `On point ${question + 1} of the plan for the ${topics[(question + n) % topics.length]} we have said ${n + 1} times that the council must vote before the winter.`;

/** What one party says, a paragraph a statement, and where the words are. */
const article = (speaker: string) => {
  let text = `${speaker} spoke to the harbour council for the whole day.`;
  const statements = Array.from({ length: questions * perCell }, (_, i) => {
    const words = wordsOf(Math.floor(i / perCell), i % perCell);
    const start = text.length + 3;
    text += `\n\n“${words}” said ${speaker}, and the council moved on to the next point of the day.`;
    return { words, question: Math.floor(i / perCell), n: i % perCell, span: [start, start + words.length] as const };
  });
  return { text, statements };
};

/** Days from 2015 on, so that the time line has something to zoom into. */
const dayOf = (party: number, question: number, n: number) => {
  const at = new Date(Date.UTC(2015, 0, 1 + n * 400 + question * 17 + party * 3));
  return onDay(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
};
const bearingOf = (party: number, n: number): Bearing => bearings[(party + (n > 6 ? 1 : 0)) % bearings.length] ?? 'affirms';

export type WideDesk = { readonly editor: Editor; readonly issueId: string; readonly statements: number };

/** Makes the desk through `desk/`: 2,400 statements, and from every party's newest words of a question a rebuttal of its neighbour's. */
export const wideDesk = async (slug: string): Promise<WideDesk> => {
  const chief = { name: 'Wilma Wide', email: `${slug}@desk.example` };
  const [editor] = must(await openDemoDesk({ name: 'Wide', slug, chief, others: [], now }));
  if (!editor) throw new Error('a desk without its chief');
  const { issueId } = must(await addIssue(editor, { question: 'What becomes of the harbour?', parentId: null, now })).value;
  const below: string[] = [];
  for (let q = 0; q < questions; q++) {
    const parentId = q % 5 === 0 ? issueId : (below[q - (q % 5)] ?? issueId);
    below.push(must(await addIssue(editor, { question: `What becomes of point ${q + 1} of the plan?`, parentId, now })).value.issueId);
  }
  const newest: string[][] = [];
  for (const [at, speaker] of parties.entries()) {
    const { text, statements } = article(speaker);
    const { versionId } = must(await captureSource(editor, { capture: captureInputShape.parse({ how: 'paste', text }), now })).value;
    const last: string[] = [];
    for (const { words, question, n, span } of statements) {
      const claim = {
        proposition: `${speaker}: ${words}`,
        kind: n % 3 === 0 ? 'proposal' : 'assertion',
        issues: [{ id: below[question], bearing: bearingOf(at, n) }],
      };
      const chain = [{ actors: [{ name: speaker, kind: 'person' }], mode: 'direct', cue: 'said' }];
      const statement = statementShape.parse({ spans: [span], attribution: { chain, said: dayOf(at, question, n) }, claim });
      const { claimId } = must(await addQuote(editor, { versionId, statement, now })).value;
      if (n === perCell - 1) last[question] = claimId;
    }
    newest.push(last);
  }
  const people = must(await viewActors(editor)).actors;
  for (const [at, name] of parties.entries()) {
    const actorId = people.find((actor) => actor.name === name)?.id ?? '';
    must(await makeParty(editor, { actorId, party: { code: `P${at.toString(16).toUpperCase()}`, slot: at + 1 }, now }));
  }
  for (let q = 0; q < questions; q++)
    for (let at = 1; at < parties.length; at++) {
      const [from, to] = [newest[at]?.[q], newest[at - 1]?.[q]];
      if (from && to)
        must(await addRelation(editor, { type: 'rebuts', fromClaimId: from, to: { claimId: to }, reason: 'It says the opposite.', now }));
    }
  return { editor, issueId, statements: parties.length * questions * perCell };
};
