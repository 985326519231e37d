import { readCompareQuery, writeCompareQuery } from '@/domain/position/compare-query';
import type { ComparedClaim, ComparedFacts, ComparedPlace, ComparedRelation } from '@/domain/position/compared-facts';
import { pairBounds, pairsOf } from '@/domain/position/compared-pairs';

const claim = (id: string, proposition = id): ComparedClaim => ({
  id,
  proposition,
  kind: 'assertion',
  status: 'tracked',
  soMark: null,
  quotes: [],
});
const side = (claims: readonly ComparedClaim[]) => ({
  kind: 'party' as const,
  id: 'p',
  name: 'P',
  party: null,
  claimCount: claims.length,
  claims,
});
const relation = (from: string, hit: string, more: Partial<ComparedRelation> = {}): ComparedRelation => ({
  id: `${from}>${hit}`,
  revision: 1,
  type: 'rebuts',
  answer: null,
  reason: 'r',
  by: 'AN',
  fromClaimId: from,
  hitClaimId: hit,
  atStep: false,
  ...more,
});
const place = (at: 'a' | 'b', claimId: string, bearing: ComparedPlace['bearing'] = 'affirms', issueId = 'i'): ComparedPlace => ({
  side: at,
  issueId,
  claimId,
  bearing,
});
const facts = (a: readonly ComparedClaim[], b: readonly ComparedClaim[], more: Partial<ComparedFacts> = {}) => ({
  a: side(a),
  b: side(b),
  relations: [],
  placed: [],
  ...more,
});
const shown = (given: ReturnType<typeof facts>, all = false) =>
  pairsOf(given, all).pairs.map(({ aId, bId, standing }) => `${aId} ${bId} ${standing}`);

describe('which claims are paired', () => {
  test.each<readonly [string, ReturnType<typeof facts>, boolean, readonly string[]]>([
    ['nothing that nothing brings together', facts([claim('x')], [claim('y')]), false, []],
    ['words beside words, whatever they stand under', facts([claim('x')], [claim('y')]), true, ['x y unrecorded']],
    ['a claim both make', facts([claim('x')], [claim('x')]), false, ['x x agree']],
    ['two that are linked', facts([claim('x')], [claim('y')], { relations: [relation('y', 'x')] }), false, ['x y contradict']],
    [
      'two under one question',
      facts([claim('x')], [claim('y')], { placed: [place('a', 'x'), place('b', 'y')] }),
      false,
      ['x y unrecorded'],
    ],
    [
      'two under different questions are not',
      facts([claim('x')], [claim('y')], { placed: [place('a', 'x'), place('b', 'y', 'affirms', 'j')] }),
      false,
      [],
    ],
    [
      'each two once, though both sides make both',
      facts([claim('x'), claim('y')], [claim('x'), claim('y')], { relations: [relation('x', 'y')] }),
      false,
      ['x y contradict', 'x x agree', 'y y agree'],
    ],
  ])('%s', (_, given, all, expected) => expect(shown(given, all)).toEqual(expected));

  test.each<readonly [string, Partial<ComparedRelation>, string]>([
    ['supports', { type: 'supports' }, 'agree'],
    ['restates', { type: 'restates' }, 'agree'],
    ['an answer that accepts', { type: 'answers', answer: 'accepts' }, 'agree'],
    ['an answer that rejects', { type: 'answers', answer: 'rejects' }, 'contradict'],
    ['an answer on conditions', { type: 'answers', answer: 'conditional' }, 'other'],
    ['qualifies', { type: 'qualifies' }, 'other'],
    ['undercuts a step', { type: 'undercuts', atStep: true }, 'contradict'],
  ])('%s', (_, more, standing) =>
    expect(pairsOf(facts([claim('x')], [claim('y')], { relations: [relation('y', 'x', more)] }), false).pairs[0]?.standing).toBe(standing),
  );
});

describe('their order and bounds', () => {
  test('what contradicts comes first; of the unrecorded the opposite bearing, then the words in common', () => {
    const a = [claim('a', 'The pier stands firm')];
    const b = [claim('far', 'Ships sail'), claim('near', 'The pier stands'), claim('against', 'Nobody looked'), claim('linked', 'No')];
    const placed = [place('a', 'a'), place('b', 'far'), place('b', 'near'), place('b', 'against', 'denies')];
    expect(shown(facts(a, b, { placed, relations: [relation('linked', 'a')] }))).toEqual([
      'a linked contradict',
      'a against unrecorded',
      'a near unrecorded',
      'a far unrecorded',
    ]);
  });

  test('never every claim with every other: beyond the bound the number is told', () => {
    const many = (letter: string) => Array.from({ length: 60 }, (_, n) => claim(`${letter}${n}`));
    const [a, b] = [many('a'), many('b')];
    const placed = [...a.map(({ id }) => place('a', id)), ...b.map(({ id }) => place('b', id))];
    const found = pairsOf(facts(a, b, { placed }), false);
    expect([found.pairs.length, found.counts.unrecorded, found.unseen]).toEqual([pairBounds.unrecorded, 3600, 2600]);
  });
});

describe('the address', () => {
  const id = '01a1d410-4b00-7580-a227-024982b1d309';
  const other = '01a1d447-3980-7cef-b667-7ca89fe246c4';
  test.each([
    `a=claim:${id}&b=claim:${other}`,
    `a=claim:${id}&b=quote:${other}`,
    `a=actor:${id}&b=party:${other}&issue=${id}`,
    `b=quote:${other}`,
    '',
  ])('is read and written: %s', (address) => {
    expect(writeCompareQuery(readCompareQuery(Object.fromEntries(new URLSearchParams(address))))).toBe(address);
  });
  test.each([
    ['a party beside a claim', { a: `party:${id}`, b: `claim:${other}` }],
    ['the same on both sides', { a: `party:${id}`, b: `party:${id}` }],
    ['what is no id', { a: `party:${id}`, b: 'party:x' }],
    ['what is no kind', { a: `party:${id}`, b: `source:${other}` }],
  ])('%s is left out', (_, params) => expect(readCompareQuery(params).b).toBeNull());
});
