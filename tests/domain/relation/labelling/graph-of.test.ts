import { type AtStake, type EvidenceAtStake, graphOf, type RelationAtStake } from '@/domain/relation/labelling/graph-of';
import { labelGraph } from '@/domain/relation/labelling/label-graph';
import { settledPreferences } from '@/domain/relation/labelling/settled-preferences';

const relation = (text: string): RelationAtStake => {
  const [id = '', fromClaimId = '', type = '', to = ''] = text.split(' ');
  const step = type === 'undercuts';
  return {
    id,
    type: type as RelationAtStake['type'],
    fromClaimId,
    toClaimId: step ? null : to,
    atRelationId: step && to.startsWith('r') ? to : null,
    atEvidenceLinkId: step && to.startsWith('l') ? to : null,
    atAppearanceId: step && to.startsWith('p') ? to : null,
  };
};
const link = (text: string): EvidenceAtStake => {
  const [linkId = '', itemId = '', stance, claimId = '', unknown] = text.split(' ');
  return { linkId, itemId, claimId, stance: stance as EvidenceAtStake['stance'], counts: unknown === undefined };
};
const atStake = (claims: string, relations: readonly string[], evidence: readonly string[] = []): AtStake => ({
  claims: claims.split(' ').map((text) => {
    const [id = '', ...appearanceIds] = text.split('/');
    return { id, appearanceIds };
  }),
  relations: relations.map(relation),
  evidence: evidence.map(link),
});
const stands = (given: AtStake) => {
  const { in: standing, out } = labelGraph(graphOf(given).graph);
  return { in: standing.join(' '), out: out.join(' ') };
};

describe('what claims do to each other', () => {
  test.each<readonly [string, AtStake, string, string]>([
    ['an accusation and a bare denial: both undecided', atStake('a d', ['r1 d rebuts a']), '', ''],
    ['two rebuttals of each other are one fight', atStake('a d', ['r1 d rebuts a', 'r2 a rebuts d']), '', ''],
    [
      'restating, qualifying and answering decide nothing',
      atStake('a b c d', ['r1 b restates a', 'r2 c qualifies a', 'r3 d answers a']),
      'a b c d',
      '',
    ],
    ['a rebuttal that is undercut speaks neither way', atStake('a d u', ['r1 d rebuts a', 'r2 u undercuts r1']), 'a d u', ''],
    ['of two rebuttals the other still counts', atStake('a d u', ['r1 d rebuts a', 'r2 a rebuts d', 'r3 u undercuts r1']), 'u', ''],
    ['a support that is undercut was its only ground', atStake('a b u', ['r1 b supports a', 'r2 u undercuts r1']), 'b u', 'a'],
    [
      'a claim both supported and rebutted by one: the undercut hits the named step',
      atStake('a b u', ['r1 b supports a', 'r2 b rebuts a', 'r3 u undercuts r2']),
      'a b u',
      '',
    ],
    ['its own claim takes back what it argued for', atStake('a b', ['r1 b supports a', 'r2 a undercuts r1']), 'b', ''],
    ['evidence for it, none against', atStake('a', [], ['l1 e supports a']), 'a e', ''],
    ['evidence against a bare claim', atStake('a', [], ['l1 e refutes a']), 'e', 'a'],
    ['evidence on both sides', atStake('a', [], ['l1 e supports a', 'l2 f refutes a']), 'e f', ''],
    ['evidence of unknown grade carries nothing', atStake('a', [], ['l1 e refutes a ?']), 'a', ''],
    ['context carries nothing', atStake('a', [], ['l1 e context a']), 'a', ''],
    ['the link of the refuting evidence is undercut', atStake('a u', ['r1 u undercuts l1'], ['l1 e refutes a']), 'a u e', ''],
    [
      'the link of the only supporting evidence is undercut',
      atStake('a u', ['r1 u undercuts l1'], ['l1 e supports a', 'l2 f refutes a']),
      'u e f',
      'a',
    ],
    ['evidence decides a fight of two words', atStake('a d', ['r1 d rebuts a'], ['l1 e refutes a']), 'd e', 'a'],
    ['one item for one claim and against the other', atStake('a d', ['r1 d rebuts a'], ['l1 e refutes a', 'l2 e supports d']), 'd e', 'a'],
    ['the only appearance is undercut', atStake('a/p1 u', ['r1 u undercuts p1']), 'u p1', 'a'],
    ['one of two appearances is undercut', atStake('a/p1/p2 u', ['r1 u undercuts p1']), 'a u p1 p2', ''],
    ['both appearances are undercut', atStake('a/p1/p2 u v', ['r1 u undercuts p1', 'r2 v undercuts p2']), 'u v p1 p2', 'a'],
    [
      'the appearance of a claim with other grounds does not matter',
      atStake('a/p1 b u', ['r1 b supports a', 'r2 u undercuts p1']),
      'a b u',
      '',
    ],
  ])('%s', (_name, given, standing, out) => {
    expect(stands(given)).toEqual({ in: standing, out });
  });
});

describe('who is believed before whom', () => {
  const fight = atStake('a d', ['r1 d rebuts a']);
  const over = (claimId: string, overId: string, basis: 'recorded' | 'adjudicated') => ({ claimId, overId, basis });
  test.each<readonly [string, AtStake['preferences'], string]>([
    ['an editor prefers the denial', [over('d', 'a', 'recorded')], 'd'],
    ['an editor prefers the accusation', [over('a', 'd', 'recorded')], 'a'],
    ['the desk settled it', [over('a', 'd', 'adjudicated')], 'a'],
    ['what was recorded stands before what follows from verdicts', [over('a', 'd', 'adjudicated'), over('d', 'a', 'recorded')], 'd'],
    ['two records that say the opposite cancel out', [over('a', 'd', 'recorded'), over('d', 'a', 'recorded')], ''],
    ['and nothing weaker decides then', [over('a', 'd', 'recorded'), over('d', 'a', 'recorded'), over('a', 'd', 'adjudicated')], ''],
  ])('%s', (_name, preferences, standing) => {
    expect(stands({ ...fight, preferences }).in).toBe(standing);
  });
  // Attack and defeat of Modgil and Prakken, Argument and Computation 5 (2014): to rebut succeeds unless what is rebutted is strictly preferred, an
  // undercut succeeds whatever is preferred, and what is defeated may be defended.
  test.each<readonly [string, AtStake, string, string]>([
    ['nothing preferred: each defeats the other, and neither stands', atStake('a d', ['r1 d rebuts a']), '', ''],
    ['the preferred one strictly defeats the other', { ...fight, preferences: [over('d', 'a', 'recorded')] }, 'd', 'a'],
    [
      'a preference protects from no undercut',
      { ...atStake('a/p1 d u', ['r1 d rebuts a', 'r2 u undercuts p1']), preferences: [over('a', 'd', 'recorded')] },
      'd u p1',
      'a',
    ],
    [
      'an undercut rebuttal hits nobody, whoever is preferred',
      { ...atStake('a d u', ['r1 d rebuts a', 'r2 u undercuts r1']), preferences: [over('d', 'a', 'recorded')] },
      'a d u',
      '',
    ],
    [
      'what the preferred one defeats is defended by one preferred to that',
      { ...atStake('a d e', ['r1 d rebuts a', 'r2 e rebuts d']), preferences: [over('d', 'a', 'recorded'), over('e', 'd', 'recorded')] },
      'a e',
      'd',
    ],
    [
      'a preference holds between the two it was recorded for, and no others',
      { ...atStake('a d e', ['r1 d rebuts a', 'r2 e rebuts a']), preferences: [over('a', 'd', 'recorded')] },
      '',
      '',
    ],
    [
      'evidence against the preferred claim is not a rebuttal: it hits all the same',
      { ...atStake('a d', ['r1 d rebuts a'], ['l1 e refutes a']), preferences: [over('a', 'd', 'recorded')] },
      'd e',
      'a',
    ],
  ])('%s', (_name, given, standing, out) => expect(stands(given)).toMatchObject({ in: standing, out }));

  test('what a rebuttal does not hit is listed with the basis', () => {
    expect(graphOf({ ...fight, preferences: [over('d', 'a', 'recorded')] }).spared).toEqual([
      { claimId: 'd', byId: 'a', relationId: 'r1', basis: 'recorded' },
    ]);
    expect(graphOf(fight).spared).toEqual([]);
  });

  test.each<readonly [string, Readonly<Record<string, number>>, string]>([
    ['both settled, one higher', { a: 0.25, d: 0.75 }, 'd'],
    ['settled alike', { a: 1, d: 1 }, ''],
    ['one settled as false, the other not at all', { a: 0 }, 'd'],
    ['one settled as true, the other not at all', { a: 1 }, 'a'],
    ['one settled half-way, the other not at all', { a: 0.5 }, ''],
  ])('%s', (_name, ranks, standing) => {
    const preferences = settledPreferences(fight.relations, (id) => ranks[id] ?? null);
    expect(stands({ ...fight, preferences }).in).toBe(standing);
  });
});

test('what is recorded and does not count is listed with its reason', () => {
  const { leftOut, kinds } = graphOf(
    atStake(
      'a/p1 b u',
      ['r1 b supports a', 'r2 u undercuts p1', 'r3 elsewhere rebuts a', 'r4 u undercuts l2', 'r5 u undercuts r3'],
      ['l1 e context a', 'l2 f supports b 6', 'l3 g refutes elsewhere'],
    ),
  );
  expect(leftOut).toEqual([
    { id: 'r3', because: 'end-not-here' },
    { id: 'l1', because: 'context' },
    { id: 'l2', because: 'grade-unknown' },
    { id: 'l3', because: 'end-not-here' },
    { id: 'r2', because: 'has-other-grounds' },
    { id: 'r4', because: 'end-not-here' },
    { id: 'r5', because: 'end-not-here' },
  ]);
  expect([...kinds]).toEqual([
    ['a', 'claim'],
    ['b', 'claim'],
    ['u', 'claim'],
  ]);
});
