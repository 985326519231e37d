import { writing } from '@/store/db';
import { refusedCases } from './refused-cases';
import { type TwoDesks, twoDesks } from './two-desks';

let desks: TwoDesks;
beforeAll(async () => {
  desks = await twoDesks();
});

describe('the chief of one desk finds nothing of another', () => {
  test.each(refusedCases)('may not $name ($door)', async ({ attempt }) => {
    const before = await writing().event.count();
    expect(await attempt(desks)).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    expect(await writing().event.count()).toBe(before);
  });
});
