import fc from 'fast-check';
import { credibilities, isKnown, reliabilities, reliabilityOf, writeGrade } from '@/domain/evidence/grade';
import { type GradedItem, stances, tally, withoutEach } from '@/domain/evidence/tally';

const item = (text: string, i: number): GradedItem => {
  const sign = { '+': 'supports', '-': 'refutes', '~': 'context' } as const;
  const [stance, reliability, credibility] = [...text] as ['+', 'A', '1'];
  return {
    id: String(i),
    stance: sign[stance],
    reliability: reliability === ('?' as string) ? null : reliability,
    credibility: Number(credibility) as 1,
  };
};
const items = (text: string) => text.split(' ').filter(Boolean).map(item);

describe('what the evidence says', () => {
  test.each([
    ['nothing there', '', 'not-enough'],
    ['context only', '~A1 ~B2', 'not-enough'],
    ['one supports', '+B2', 'supported'],
    ['one refutes', '-B2', 'refuted'],
    ['both', '+A1 -C4', 'conflicting'],
    ['support of unknown reliability carries nothing', '+F1', 'not-enough'],
    ['support of unknown truth carries nothing', '+A6', 'not-enough'],
    ['support from an ungraded source carries nothing', '+?2', 'not-enough'],
    ['an unknown refutation does not make a conflict', '+A1 -F6', 'supported'],
    ['low is known: it counts', '-E5', 'refuted'],
    ['many do not outvote one: grades are not summed', '+A1 +A1 +A1 -D4', 'conflicting'],
  ])('%s', (_name, text, conclusion) => {
    expect(tally(items(text)).conclusion).toBe(conclusion);
  });

  test('unknown grades are counted apart', () => {
    expect(tally(items('+A1 +F1 -B6 ~A1 ~F6'))).toEqual({
      supports: 1,
      refutes: 0,
      unknown: { supports: 1, refutes: 1 },
      context: 2,
      conclusion: 'supported',
    });
  });

  test('the item that alone holds up a side is found', () => {
    expect(withoutEach(items('+A1 -A1 -A2 ~C3 +F2'))).toEqual([
      { id: '0', conclusion: 'refuted', changes: true },
      { id: '1', conclusion: 'conflicting', changes: false },
      { id: '2', conclusion: 'conflicting', changes: false },
      { id: '3', conclusion: 'conflicting', changes: false },
      { id: '4', conclusion: 'conflicting', changes: false },
    ]);
  });
});

describe('grades', () => {
  test('a source graded itself is not judged by its outlet', () => {
    expect([reliabilityOf('C', 'A'), reliabilityOf(null, 'A'), reliabilityOf('F', 'A'), reliabilityOf(null, null)]).toEqual([
      'C',
      'A',
      'F',
      null,
    ]);
  });
  test('nobody graded it: written F, and unknown', () => {
    expect(writeGrade({ reliability: null, credibility: 2 })).toBe('F2');
    expect(isKnown({ reliability: null, credibility: 2 })).toBe(false);
  });
});

const anyItems = fc
  .array(
    fc.record({
      stance: fc.constantFrom(...stances),
      reliability: fc.option(fc.constantFrom(...reliabilities)),
      credibility: fc.constantFrom(...credibilities),
    }),
    { maxLength: 12 },
  )
  .map((list): GradedItem[] => list.map((one, i) => ({ ...one, id: String(i) })));

describe('for any evidence', () => {
  test('taking an item away is the tally without it', () => {
    fc.assert(
      fc.property(anyItems, (all) => {
        for (const [i, without] of withoutEach(all).entries()) {
          const { conclusion } = tally(all.filter((_, j) => j !== i));
          expect(without).toEqual({ id: String(i), conclusion, changes: conclusion !== tally(all).conclusion });
        }
      }),
    );
  });
  test('the order does not matter, and unknown grades and context change no conclusion', () => {
    fc.assert(
      fc.property(anyItems, (all) => {
        expect(tally([...all].reverse())).toEqual(tally(all));
        expect(tally(all.filter((one) => isKnown(one) && one.stance !== 'context')).conclusion).toBe(tally(all).conclusion);
      }),
    );
  });
  test('with every stance turned round, the conclusion turns round', () => {
    const turned = { supports: 'refutes', refutes: 'supports', context: 'context' } as const;
    const mirror = { supported: 'refuted', refuted: 'supported', conflicting: 'conflicting', 'not-enough': 'not-enough' } as const;
    fc.assert(
      fc.property(anyItems, (all) => {
        expect(tally(all.map((one) => ({ ...one, stance: turned[one.stance] }))).conclusion).toBe(mirror[tally(all).conclusion]);
      }),
    );
  });
  test('every item is counted once', () => {
    fc.assert(
      fc.property(anyItems, (all) => {
        const { supports, refutes, unknown, context } = tally(all);
        expect(supports + refutes + unknown.supports + unknown.refutes + context).toBe(all.length);
      }),
    );
  });
});
