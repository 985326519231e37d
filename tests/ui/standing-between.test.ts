import { standingBetween } from '@/app/w/[workspace]/compare/_parts/pair-words';
import type { ComparedRelation } from '@/domain/position/compared-facts';

const relation = (type: ComparedRelation['type'], fromClaimId: string) =>
  ({ id: type, type, fromClaimId, atStep: false }) as ComparedRelation;
const pair = { aId: 'a', relations: [relation('rebuts', 'a'), relation('supports', 'b')] };

test.each([
  ['a rebuttal that stands', 'rebuts', 'a', 'rebuts'],
  ['turned round it attacks no other way', 'rebuts', 'b', 'rebuts'],
  ['a support that stands', 'supports', 'b', 'supports'],
  ['turned round it is another', 'supports', 'a', null],
  ['what nobody recorded', 'qualifies', 'a', null],
] as const)('%s', (_, type, from, found) => expect(standingBetween(pair, type, from)?.id ?? null).toBe(found));
