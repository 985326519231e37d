import fc from 'fast-check';
import type { Followed } from '@/app/_ui/follows';
import { isOwnAct, markOwnAct, markOwnOutcome } from '@/app/_ui/own-acts';
import {
  mayBeOwn,
  nothingWaits,
  othersHere,
  pauseBefore,
  type Waiting,
  waitingWords,
  waits,
  withNotice,
  withoutOwn,
  withoutShown,
} from '@/app/w/[workspace]/_parts/live-rules';

const an = { id: 'an', initials: 'AN' };
const bo = { id: 'bo', initials: 'BO' };
const me = 'me';
let made = 0;
const event = (by: { id: string; initials: string } | null, ...about: string[]) => ({
  id: `event-${++made}`,
  act: by ? 'edit-claim' : null,
  by,
  at: '2026-11-20T09:00:00.000Z',
  about,
});
const notice = (events: ReturnType<typeof event>[] | null) => ({ seal: ++made, sealedAt: '2026-11-20T09:00:00.000Z', events });
const claimPage: Followed = { about: 'claim', ids: new Set(['claim', 'other']), asks: false };
const list: Followed = { about: null, ids: 'everything', asks: true };
const waiting = (...events: ReturnType<typeof event>[]): Waiting => ({ ...nothingWaits, events });

describe('what a notice means for a page', () => {
  test('a change of an object it shows waits, of another does not', () => {
    expect(waits(withNotice(nothingWaits, notice([event(an, 'other')]), claimPage))).toBe(true);
    expect(withNotice(nothingWaits, notice([event(an, 'elsewhere')]), claimPage)).toBe(nothingWaits);
  });

  test('a change that names its editor concerns every page: the number of their inbox is on it', () => {
    const naming = notice([event(an, 'elsewhere', me)]);
    expect(waits(withNotice(nothingWaits, naming, claimPage, me))).toBe(true);
    expect(withNotice(nothingWaits, naming, claimPage, 'somebody else')).toBe(nothingWaits);
  });

  test('a list is concerned by everything', () => {
    expect(waits(withNotice(nothingWaits, notice([event(an, 'elsewhere')]), list))).toBe(true);
  });

  test('an event that is told twice waits once', () => {
    const told = notice([event(an, 'claim')]);
    expect(withNotice(withNotice(nothingWaits, told, claimPage), told, claimPage).events).toHaveLength(1);
  });

  test('too much to tell concerns every page', () => {
    expect(waits(withNotice(nothingWaits, notice(null), claimPage))).toBe(true);
  });

  test("this tab's own act causes nothing, whether its answer came before the notice or after", () => {
    const own = event({ id: me, initials: 'ME' }, 'claim');
    const was = withNotice(nothingWaits, notice([own, event(an, 'claim')]), claimPage);
    expect(mayBeOwn(was, me)).toBe(true);
    markOwnAct(own.id);
    expect(withoutOwn(was, isOwnAct).events.map(({ by }) => by)).toEqual([an]);
  });

  test('a blind act may be our own, a named act of another may not', () => {
    expect(mayBeOwn(waiting(event(null, 'claim')), me)).toBe(true);
    expect(mayBeOwn(waiting(event(an, 'claim')), me)).toBe(false);
  });

  test('what came while a refresh was on its way still waits after it', () => {
    const shown = waiting(event(an, 'claim'));
    const later = event(bo, 'claim');
    expect(withoutShown({ ...shown, events: [...shown.events, later] }, shown).events).toEqual([later]);
  });
});

describe('the words of the line', () => {
  const cases: [name: string, waiting: Waiting, words: string | null][] = [
    ['one change', waiting(event(an, 'claim')), '1 change by AN'],
    ['two people', waiting(event(an, 'claim'), event(bo, 'claim'), event(an, 'claim')), '3 changes by AN, BO'],
    [
      'more people than there is room for',
      waiting(...['A', 'B', 'C', 'D'].map((initials) => event({ id: initials, initials }, 'claim'))),
      '4 changes by A, B, C and others',
    ],
    ['a blind act names nobody', waiting(event(null, 'claim')), '1 change'],
    ['a blind act beside a named one', waiting(event(null, 'claim'), event(an, 'claim')), '2 changes by AN and others'],
    ['only our own of another tab', waiting(event({ id: me, initials: 'ME' }, 'claim')), null],
    ['our own are not counted', waiting(event({ id: me, initials: 'ME' }, 'claim'), event(an, 'claim')), '1 change by AN'],
    ['too much', { ...nothingWaits, much: true }, 'Many changes'],
    ['nothing', nothingWaits, null],
  ];
  test.each(cases)('%s', (_, given, words) => {
    expect(waitingWords(given, me)).toBe(words);
  });
});

describe('who is here', () => {
  const here = [
    { id: me, name: 'Mia Eve', initials: 'ME', about: 'claim' },
    { id: 'an', name: 'Ann Nash', initials: 'AN', about: 'claim' },
    { id: 'bo', name: 'Bo Orr', initials: 'BO', about: 'other' },
  ];
  test('others who look at the same object, and nobody on a list', () => {
    expect(othersHere(here, 'claim', me).map(({ initials }) => initials)).toEqual(['AN']);
    expect(othersHere(here, null, me)).toEqual([]);
  });
});

describe('own acts', () => {
  test('are known from an outcome, and nothing else is taken for one', () => {
    markOwnOutcome({ ok: true, value: { value: null, eventId: 'by-outcome' } });
    for (const other of [null, undefined, 'x', { ok: false, refusal: {} }, { value: { eventId: null } }]) markOwnOutcome(other);
    expect([isOwnAct('by-outcome'), isOwnAct('null')]).toEqual([true, false]);
  });
});

test('pauses between tries grow, stay spread, and end at 25 s', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.double({ min: 0, max: 1, noNaN: true }), (tries, chance) => {
      const pause = pauseBefore(tries, chance);
      expect(pause).toBeGreaterThanOrEqual(375);
      expect(pause).toBeLessThanOrEqual(25_000);
      expect(pauseBefore(tries + 1, chance)).toBeGreaterThanOrEqual(pause);
    }),
  );
});
