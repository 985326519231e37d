import fc from 'fast-check';
import { eachPair } from '@/domain/verdict/agreement/each-pair';
import { eachSparsePair } from '@/domain/verdict/agreement/each-sparse-pair';
import { type Judged, judgedTable } from '@/domain/verdict/agreement/judged';
import type { TakePair } from '@/domain/verdict/agreement/kappa-of-pair';

const listed = (judged: Judged, each: (judged: Judged, take: TakePair) => void) => {
  const found: unknown[] = [];
  each(judged, (first, second, columns) => found.push([first, second, [...columns.first], [...columns.second]]));
  return found;
};

test.each([1, 8])('pairs are the same by way of the coders and by way of the units (one gap in %i)', (freq) => {
  const table = fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { freq }), { minLength: 4, maxLength: 4 }), { maxLength: 20 });
  fc.assert(fc.property(table.map(judgedTable), (judged) => expect(listed(judged, eachPair)).toEqual(listed(judged, eachSparsePair))));
});
