import { type NewRelationInput, newRelation, type RelationFacts } from '@/domain/relation/new-relation';
import { answerKinds, isStep, polarityOf, relations, relationTypes } from '@/domain/relation/relation';

const [a, b, step] = ['claim-a', 'claim-b', 'step'];
const input = (more: Partial<NewRelationInput>): NewRelationInput => ({
  type: 'rebuts',
  fromClaimId: a,
  to: { claimId: b },
  reason: 'It says the opposite.',
  ...more,
});
const undercut = (to: NewRelationInput['to']) => input({ type: 'undercuts', to });
const known = (more: Partial<RelationFacts> = {}): RelationFacts => ({ targetClaimId: b, targetType: null, standingId: null, ...more });

describe('a relation is refused', () => {
  test.each<readonly [string, NewRelationInput, RelationFacts, string]>([
    ['when a claim would rebut itself', input({ to: { claimId: a } }), known({ targetClaimId: a }), 'relation-with-itself'],
    [
      'when a claim would undercut an appearance of itself',
      undercut({ appearanceId: step }),
      known({ targetClaimId: a }),
      'relation-with-itself',
    ],
    ['when the same stands already', input({}), known({ standingId: 'there' }), 'relation-there-already'],
    ['when an undercutter aims at a claim', undercut({ claimId: b }), known(), 'undercut-needs-one-target'],
    ['when an undercutter aims at nothing', undercut({}), known({ targetClaimId: null }), 'undercut-needs-one-target'],
    ['when an undercutter aims at two steps', undercut({ relationId: step, appearanceId: step }), known(), 'undercut-needs-one-target'],
    [
      'when an undercutter aims at a restatement',
      undercut({ relationId: step }),
      known({ targetClaimId: null, targetType: 'restates' }),
      'undercut-needs-one-target',
    ],
    [
      'when an undercutter aims at an undercutter',
      undercut({ relationId: step }),
      known({ targetClaimId: null, targetType: 'undercuts' }),
      'undercut-needs-one-target',
    ],
    ['when a rebuttal aims at a step', input({ to: { relationId: step } }), known(), 'input-not-understood'],
    ['when a rebuttal aims at a claim and a step', input({ to: { claimId: b, relationId: step } }), known(), 'input-not-understood'],
    ['when an answer does not say which', input({ type: 'answers' }), known(), 'answer-needs-kind'],
    ['when a rebuttal says which answer it is', input({ answer: 'rejects' }), known(), 'input-not-understood'],
    ['when a rebuttal names appearances', input({ toAppearanceId: step }), known(), 'input-not-understood'],
    ['when nobody says why', input({ reason: ' \n ' }), known(), 'reasons-missing'],
  ])('%s', (_name, given, facts, code) => {
    expect(newRelation(given, facts)).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('a relation is accepted', () => {
  test.each<readonly [string, NewRelationInput, RelationFacts]>([
    ['between two claims', input({}), known()],
    [
      'when an answer rejects and names both appearances',
      input({ type: 'answers', answer: 'rejects', fromAppearanceId: 'x', toAppearanceId: 'y' }),
      known(),
    ],
    ['when an undercutter aims at a support', undercut({ relationId: step }), known({ targetClaimId: null, targetType: 'supports' })],
    ['when an undercutter aims at an evidence link', undercut({ evidenceLinkId: step }), known({ targetClaimId: null })],
    ["when an undercutter aims at another claim's appearance", undercut({ appearanceId: step }), known()],
    [
      'when a claim undercuts a relation it stands in itself',
      undercut({ relationId: step }),
      known({ targetClaimId: null, targetType: 'rebuts' }),
    ],
  ])('%s', (_name, given, facts) => {
    expect(newRelation(given, facts)).toMatchObject({ ok: true });
  });
});

describe('the table of relations', () => {
  test('only undercuts aims at a step, and only restates reads the same from both ends', () => {
    expect(relationTypes.filter((type) => relations[type].to === 'step')).toEqual(['undercuts']);
    expect(relationTypes.filter((type) => relations[type].symmetric)).toEqual(['restates']);
    for (const type of relationTypes) expect(relations[type].symmetric).toBe(relations[type].words === relations[type].backwards);
  });

  test('what argues can be undercut', () => {
    expect(relationTypes.filter(isStep)).toEqual(['supports', 'rebuts']);
  });

  test('an answer does to a claim what it says', () => {
    expect(answerKinds.map((answer) => polarityOf('answers', answer))).toEqual(['for', 'against', 'neither']);
    expect(polarityOf('rebuts', null)).toBe('against');
  });
});
