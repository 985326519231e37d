import { addEvidence } from '@/desk/add-evidence';
import { addIssue } from '@/desk/add-issue';
import { addQuote } from '@/desk/add-quote';
import { addRelation } from '@/desk/add-relation';
import { captureSource } from '@/desk/capture-source';
import { openDemoDesk } from '@/desk/open-demo-desk';
import { bearings, statementShape } from '@/domain/claim/statement-input';
import type { Editor } from '@/domain/editor/editor';
import { newEvidenceShape } from '@/domain/evidence/evidence-input';
import { captureInputShape } from '@/domain/source/capture-input';
import { must } from './must';

/** Ten questions under an issue, fifty claims each: six beside the question, ten that nothing bears on, the rest in branches on them. */
const questions = 10;
const perQuestion = 50;
const beside = 6;
const bound = 40;
const types = ['rebuts', 'supports', 'answers', 'qualifies', 'rebuts'] as const;
const now = new Date('2026-11-20T09:00:00.000Z');

const claimWords = (question: number, n: number): string =>
  `On point ${question + 1} it is held, for the ${n + 1}th time, that the council must vote on the harbour before the winter comes.`;

const statementsOf = async (editor: Editor, question: number, issueId: string): Promise<string[]> => {
  const said = Array.from({ length: perQuestion }, (_, n) => claimWords(question, n));
  const text = said.map((words, n) => `“${words}” said speaker ${n % 12}.`).join('\n\n');
  const { versionId } = must(await captureSource(editor, { capture: captureInputShape.parse({ how: 'paste', text }), now })).value;
  const ids: string[] = [];
  for (const [n, words] of said.entries()) {
    const start = text.indexOf(words);
    const statement = statementShape.parse({
      spans: [[start, start + words.length]],
      attribution: { chain: [{ actors: [{ name: `Speaker ${n % 12}`, kind: 'person' }], mode: 'direct', cue: 'said' }] },
      claim: { proposition: words, kind: 'assertion', issues: [{ id: issueId, bearing: bearings[n % 2] }] },
    });
    ids.push(must(await addQuote(editor, { versionId, statement, now })).value.claimId);
  }
  return ids;
};

/** What bears on what: sixteen on a claim of the first question, four elsewhere; every ninth undercuts the step before it. */
const relate = async (editor: Editor, claims: readonly string[], fan: number): Promise<void> => {
  let step = '';
  for (let n = beside; n < bound; n++) {
    const claimId = claims[Math.floor((n - beside) / fan)];
    const cuts = n % 9 === 0 && step !== '';
    const type = cuts ? 'undercuts' : (types[n % types.length] ?? 'rebuts');
    const to = cuts ? { relationId: step } : { claimId };
    const answer = type === 'answers' ? ('rejects' as const) : undefined;
    const made = await addRelation(editor, { type, fromClaimId: claims[n] ?? '', to, answer, reason: 'They meet on this point.', now });
    if (!cuts) step = must(made).value.relationId;
  }
};

/** Makes the desk through `desk/`: 500 claims with words, some 350 relations, a rebuttal across each two questions, 50 items of evidence. */
export const mapDesk = async (slug: string): Promise<{ readonly issueId: string }> => {
  const chief = { name: 'Maren Map', email: `${slug}@desk.example` };
  const [editor] = must(await openDemoDesk({ name: 'Map', slug, chief, others: [], now }));
  if (!editor) throw new Error('a desk without its chief');
  const { issueId } = must(await addIssue(editor, { question: 'What becomes of the harbour?', parentId: null, now })).value;
  let last: readonly string[] = [];
  for (let q = 0; q < questions; q++) {
    const question = `What becomes of point ${q + 1} of the plan?`;
    const under = must(await addIssue(editor, { question, parentId: issueId, now })).value.issueId;
    const claims = await statementsOf(editor, q, under);
    await relate(editor, claims, q === 0 ? 16 : 4);
    const [fromClaimId, claimId] = [claims[bound - 1], last[2]];
    if (fromClaimId && claimId)
      must(await addRelation(editor, { type: 'rebuts', fromClaimId, to: { claimId }, reason: 'It says the opposite.', now }));
    for (let n = 0; n < 5; n++) {
      const links = [{ claimId: claims[n * 3], stance: n % 2 ? 'supports' : 'refutes' }];
      const finding = `Record ${n + 1} of point ${q + 1} shows what was decided that day.`;
      must(
        await addEvidence(editor, {
          ...newEvidenceShape.parse({ finding, credibility: 2, address: 'https://archive.example/record', links }),
          now,
        }),
      );
    }
    last = claims;
  }
  return { issueId };
};
