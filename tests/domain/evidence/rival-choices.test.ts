import { type Kind, kinds } from '@/domain/attribution/kind';
import type { HypothesesPage } from '@/domain/evidence/analysis-seen';
import { canBeWeighed, chosenAtFirst, rivalChoices } from '@/domain/evidence/rival-choices';

type Claim = HypothesesPage['choices']['claims'][number];
const question = (id: string, parentId: string | null, position: number) => ({ id, parentId, position, question: `${id}?`, weighed: null });
const claim = (id: string, issueId: string, more: Partial<Claim> = {}): Claim => ({
  id,
  proposition: id,
  kind: 'assertion',
  issueId,
  evidence: 0,
  rivals: [],
  ...more,
});
/** The main question is in the middle, what is below it in another order than its words. */
const questions = [question('a', 'main', 1), question('main', null, 0), question('z', 'main', 0), question('under-z', 'z', 0)];
const groups = (...claims: readonly Claim[]) => rivalChoices({ questions, choices: { claims, items: [] } });
const ids = (...claims: readonly Claim[]) => groups(...claims).map((group) => [group.id, ...group.claims.map(({ id }) => id)]);

describe('what can be weighed', () => {
  test('what is true or false, or comes true, is kept or broken', () => {
    const expected: readonly Kind[] = ['assertion', 'accusation', 'denial', 'prediction', 'commitment'];
    expect(kinds.filter((kind) => canBeWeighed({ kind }))).toEqual(expected);
  });
  test('questions stand as in the table, each with what stands under it; one with nothing to weigh is left out', () => {
    expect(
      ids(claim('in-a', 'a'), claim('in-under', 'under-z'), claim('in-main', 'main'), claim('asks', 'z', { kind: 'question' })),
    ).toEqual([
      ['main', 'in-main'],
      ['under-z', 'in-under'],
      ['a', 'in-a'],
    ]);
  });
  test('under a question what has most evidence and rivals comes first', () => {
    expect(ids(claim('bare', 'a'), claim('one', 'a', { evidence: 1 }), claim('both', 'a', { evidence: 1, rivals: ['one'] }))).toEqual([
      ['a', 'both', 'one', 'bare'],
    ]);
  });
});

describe('what is chosen at first', () => {
  const disputed = (n: number) =>
    Array.from({ length: n }, (_, k) => claim(`c${k}`, 'a', { evidence: 1, rivals: [k === 0 ? 'c1' : 'c0'] }));
  test('without an analysis those that rebut one another and have evidence, eight at most', () => {
    expect(chosenAtFirst(groups(...disputed(2), claim('alone', 'a', { evidence: 3 })), null)).toEqual(['c0', 'c1']);
    expect(chosenAtFirst(groups(...disputed(11)), null)).toHaveLength(8);
  });
  test('anew: those of the analysis on the screen, in its order, and no others', () => {
    const offered = groups(...disputed(9), claim('bare', 'a'));
    expect(chosenAtFirst(offered, [{ id: 'bare' }, { id: 'c3' }, { id: 'withdrawn' }])).toEqual(['bare', 'c3']);
  });
});
