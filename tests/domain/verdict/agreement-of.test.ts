import { agreementOf, alphaInterval, alphaOf } from '@/domain/verdict/agreement-of';
import { facts } from '@/domain/verdict/scales/facts';
import { predictions } from '@/domain/verdict/scales/predictions';

const given = (lines: string) =>
  lines.split(', ').map((line) => {
    const [roundId = '', editorId = '', ratingKey = ''] = line.split(' ');
    return { roundId, editorId, ratingKey };
  });
const foreseen = given('r1 an came-true, r1 ro came-true, r2 an did-not, r2 ro did-not, r3 an pending, r3 ro in-part');

describe('agreement on a scale', () => {
  const found = agreementOf(foreseen, predictions);
  test('rungs off the ladder count as names and not as ranks', () => {
    expect(found.perCent).toMatchObject({ value: expect.closeTo(2 / 3, 9), units: 3, ratings: 6 });
    expect(found.nominal.units).toBe(3);
    expect(found.ordinal).toMatchObject({ value: 1, units: 2, ratings: 4 });
    expect(found.interval).toMatchObject({ value: 1, units: 2, ratings: 4 });
    expect(alphaOf(foreseen, predictions)).toEqual(found.ordinal);
  });

  test('each pair has its κ, weighted where there is an order, and its confusion table in the order of the scale', () => {
    expect(found.pairs).toEqual([
      {
        editors: ['an', 'ro'],
        kappa: expect.objectContaining({ units: 3 }),
        linear: expect.objectContaining({ value: 1, units: 2 }),
        quadratic: expect.objectContaining({ value: 1, units: 2 }),
        confusion: {
          labels: ['came-true', 'in-part', 'did-not', 'pending', 'not-enough-evidence'],
          counts: [
            [1, 0, 0, 0, 0],
            [0, 0, 0, 0, 0],
            [0, 0, 1, 0, 0],
            [0, 1, 0, 0, 0],
            [0, 0, 0, 0, 0],
          ],
        },
      },
    ]);
  });

  test('the round that caused it is named, also where one of the two stands off the ladder', () => {
    expect(found.causes).toEqual([{ roundId: 'r3', share: 1 }]);
    expect(found.causesByOrder).toEqual([]);
  });

  test('a scale without an order has names only', () => {
    const { ordinal, interval, causesByOrder, pairs } = agreementOf(given('r an supported, r ro refuted'), facts);
    expect([ordinal, interval, causesByOrder, pairs[0]?.linear, pairs[0]?.quadratic]).toEqual([null, null, null, null, null]);
  });

  test('nobody judged yet: nothing is said', () => {
    const { rounds, editors, perCent, nominal, pairs, causes } = agreementOf([], predictions);
    expect([rounds, editors, perCent.value, nominal.value, pairs, causes]).toEqual([0, 0, null, null, [], []]);
  });

  test('the interval is that of the α which is shown', () => {
    const rounds = Array.from(
      { length: 30 },
      (_, i) => `${i} an ${i % 2 ? 'did-not' : 'came-true'}, ${i} ro ${i % 3 ? 'did-not' : 'came-true'}`,
    );
    const verdicts = given(rounds.join(', '));
    const { low, high } = alphaInterval(verdicts, predictions, { seed: 1, draws: 200 });
    const { value } = alphaOf(verdicts, predictions);
    expect([Number(low) < Number(value), Number(value) < Number(high)]).toEqual([true, true]);
  });
});
