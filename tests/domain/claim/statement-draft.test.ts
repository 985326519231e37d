import { draftOf, type StatementDraft, statementOfDraft, statementOfSelection } from '@/domain/claim/statement-draft';
import { type StatementInput, statementShape } from '@/domain/claim/statement-input';
import type { Span } from '@/domain/text/span';

const [outletId, lindId, partyId, issueId, claimId] = [1, 2, 3, 4, 5].map((n) => `0192f0c1-0000-7000-8000-00000000000${n}`) as [
  string,
  string,
  string,
  string,
  string,
];
const began: StatementInput = {
  spans: [[10, 28]],
  attribution: {
    chain: [
      { actors: [{ id: outletId }], mode: 'direct' },
      {
        actors: [{ name: 'Otto Lind', kind: 'person', describedRole: 'deputy' }],
        mention: [0, 4],
        cue: 'said',
        cueSpan: [5, 9],
        mode: 'indirect',
      },
    ],
  },
  claim: { proposition: 'There is no budget.', kind: 'denial', issues: [], tags: [], addressees: [], priority: 0 },
};
const nobody = () => null;
const draft = draftOf(began, nobody);
const kept = (more: Partial<StatementDraft>, spans: readonly Span[] = began.spans) => statementOfDraft({ ...draft, ...more }, began, spans);
const value = (more: Partial<StatementDraft>, spans?: readonly Span[]): StatementInput => {
  const outcome = kept(more, spans);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
};
const own = (statement: StatementInput) => statement.attribution.chain.at(-1);

describe('a draft', () => {
  test('left alone gives back the statement it began with', () => {
    const { chain } = value({}).attribution;
    expect(value({})).toEqual({ ...began, attribution: { chain } });
    expect(chain[0]).toEqual(began.attribution.chain[0]);
    expect(chain[1]).toEqual({ ...began.attribution.chain[1], description: null });
  });

  test('takes the name of a known actor from those who know it', () => {
    const known = { ...began, attribution: { chain: [{ actors: [{ id: lindId }], mode: 'direct' as const }], capacityId: partyId } };
    expect(draftOf(known, (id) => (id === lindId ? 'Otto Lind' : null))).toMatchObject({
      speaker: { id: lindId, name: 'Otto Lind' },
      capacity: { id: partyId },
    });
  });

  test.each<[string, Partial<StatementDraft>, Partial<NonNullable<ReturnType<typeof own>>>]>([
    ['a new name', { speaker: { id: null, name: ' Mona Vik ', kind: 'person' } }, { actors: [{ name: 'Mona Vik', kind: 'person' }] }],
    ['an actor of the workspace', { speaker: { id: lindId, name: 'Otto Lind', kind: 'person' } }, { actors: [{ id: lindId }] }],
    ['nobody by name', { unnamed: true, description: ' a senior official ' }, { actors: [], description: 'a senior official' }],
    [
      'the same name as another kind',
      { speaker: { id: null, name: 'Otto Lind', kind: 'body' } },
      { actors: [{ name: 'Otto Lind', kind: 'body' }] },
    ],
    ['another mode', { mode: 'mixed' }, { mode: 'mixed', cue: 'said', mention: [0, 4] }],
  ])('corrected to %s', (_name, more, hop) => {
    const statement = value(more);
    expect(own(statement)).toMatchObject(hop);
    expect(statementShape.safeParse(statement).success).toBe(true);
  });

  test.each<[string, StatementDraft['capacity'], object]>([
    ['as memberships say is left to them', 'suggested', {}],
    ['for themselves', 'own', { capacityId: null }],
    ['for an actor', { id: partyId }, { capacityId: partyId }],
  ])('who speaks %s', (_name, capacity, part) => {
    const { chain: _, ...rest } = value({ capacity }).attribution;
    expect(rest).toEqual(part);
  });

  test('puts the claim under issues with their bearing, and moves with its spans', () => {
    const statement = value({ issues: [{ id: issueId, bearing: 'denies' }] }, [[12, 28]]);
    expect(statement).toMatchObject({ spans: [[12, 28]], claim: { issues: [{ id: issueId, bearing: 'denies' }] } });
  });

  test('may be another appearance of a claim that is tracked already', () => {
    expect(value({ claim: { id: claimId, proposition: 'No money.' }, proposition: '' }).claim).toEqual({ id: claimId });
  });

  test('keeps a date of speaking as far as it is known', () => {
    expect(value({ said: 'June 2021' }).attribution.said).toEqual({ earliest: '2021-06-01', latest: '2021-06-30', precision: 'month' });
    expect(value({ said: '' }).attribution).not.toHaveProperty('said');
  });

  test.each<[string, Partial<StatementDraft>, object]>([
    ['no proposition', { proposition: '  ' }, { proposition: true }],
    ['no speaker', { speaker: { id: null, name: ' ', kind: 'person' } }, { speaker: true }],
    ['no description of an unnamed one', { unnamed: true, description: '' }, { description: true }],
    ['a date nobody understands', { said: '03/04/2020' }, { said: true }],
    ['several', { proposition: '', said: 'soon' }, { proposition: true, said: true }],
  ])('with %s says which field', (_name, more, faults) => {
    expect(kept(more)).toEqual({ ok: false, faults });
  });
});

describe('selected words', () => {
  test.each<[string, string, string, 'direct' | 'indirect']>([
    ['in double marks', 'He said "We go now." Then', 'We go now', 'direct'],
    ['in curly marks', '“We go now,” he said', 'We go now', 'direct'],
    ['in guillemets', 'Он сказал: «Мы идём».', 'Мы идём', 'direct'],
    ['in no marks', 'He said that they go now.', 'they go now', 'indirect'],
  ])('%s begin a statement', (_name, text, words, mode) => {
    const at = text.indexOf(words);
    const statement = statementOfSelection(text, [[at, at + words.length]], { id: outletId });
    expect(own(statement)?.mode).toBe(mode);
    expect(statement.attribution.chain).toHaveLength(2);
    expect(statementOfDraft(draftOf(statement, nobody), statement, statement.spans)).toEqual({ ok: false, faults: { speaker: true } });
  });
});
