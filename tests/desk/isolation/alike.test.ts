import { writing } from '@/store/db';
import type { FurnishedDesk } from '../../builders/furnished-desk';
import { alikeCases } from './alike-cases';
import { type TwoDesks, twoDesks } from './two-desks';

let desks: TwoDesks;
beforeAll(async () => {
  desks = await twoDesks();
});

const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** An id that nobody has, another for every id. */
const nobodys = (id: string): string => id.replace(/^.{8}/, 'ffffffff');
/** Their desk with an id that nobody has in the place of each. */
const nobodysDesk = (): FurnishedDesk => JSON.parse(JSON.stringify(desks.theirs).replace(anyId, nobodys)) as FurnishedDesk;

describe('what refuses nothing tells the chief of one desk nothing of another', () => {
  test.each(Object.keys(alikeCases))('%s answers to an id of theirs as to one that nobody has', async (file) => {
    const before = await writing().event.count();
    const answer = async (it: FurnishedDesk) => JSON.stringify(await alikeCases[file]?.(desks.ours, it));
    const theirIds = new Set(JSON.stringify(desks.theirs).match(anyId));
    const asked = (await answer(desks.theirs)).replace(anyId, (id) => (theirIds.has(id) ? nobodys(id) : id));
    expect(asked).toBe(await answer(nobodysDesk()));
    expect(await writing().event.count()).toBe(before);
  });
});
