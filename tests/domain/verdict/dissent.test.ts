import { dissentFor, draftedDissent, judgedOtherwise, longestDissent } from '@/domain/verdict/dissent';
import type { RoundSeen } from '@/domain/verdict/round-seen';

const seat = (name: string, ratingKey: string | null, reasons = `${name} saw it.`): RoundSeen['seats'][number] => ({
  editorId: name,
  name,
  initials: name.slice(0, 2),
  named: true,
  due: null,
  in: ratingKey !== null,
  at: null,
  blindRatingKey: null,
  verdict: ratingKey
    ? {
        ...{ id: name, number: 1, ratingKey, word: ratingKey === 'supported' ? 'Supported' : 'Refuted', inside: 'best', reasons },
        ...{ confidence: 'high', likelihood: null, afterReveal: false, at: '2026-11-22T09:00:00.000Z', restsOn: [], earlier: [] },
      }
    : null,
});
const round = { seats: [seat('Ann', 'supported'), seat('Bea', 'refuted'), seat('Cy', null), seat('Dan', 'refuted')] };

describe('the dissent of a settled round', () => {
  test.each<[name: string, ratingKey: string | null, otherwise: string[], draft: string]>([
    ['before a word is chosen, of nobody', null, [], ''],
    ['of one', 'refuted', ['Ann'], 'Ann (Supported): Ann saw it.'],
    ['of two', 'supported', ['Bea', 'Dan'], 'Bea (Refuted): Bea saw it.\n\nDan (Refuted): Dan saw it.'],
  ])('%s', (_, ratingKey, otherwise, draft) => {
    expect(judgedOtherwise(round, ratingKey).map(({ name }) => name)).toEqual(otherwise);
    expect(draftedDissent(round, ratingKey)).toBe(draft);
  });

  test.each<[name: string, ratingKey: string | null, dissent: string, chosen: string, after: string]>([
    ['an empty one is drafted', null, '', 'refuted', 'Ann (Supported): Ann saw it.'],
    ['one left as drafted follows the word', 'supported', draftedDissent(round, 'supported'), 'refuted', 'Ann (Supported): Ann saw it.'],
    ['what was typed stays', 'supported', 'Bea is not convinced.', 'refuted', 'Bea is not convinced.'],
  ])('%s', (_, ratingKey, dissent, chosen, after) => {
    expect(dissentFor(round, { ratingKey, dissent }, chosen)).toBe(after);
  });

  test('long reasons are cut so that all have room', () => {
    const long = { seats: [seat('Ann', 'refuted', 'word '.repeat(4000)), seat('Bea', 'refuted', 'other '.repeat(3000))] };
    const draft = draftedDissent(long, 'supported');
    expect(draft.length).toBeLessThanOrEqual(longestDissent);
    expect(draft).toMatch(/^Ann \(Refuted\)[\s\S]* …\n\nBea \(Refuted\)/);
  });
});
