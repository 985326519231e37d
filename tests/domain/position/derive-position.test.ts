import fc from 'fast-check';
import { bearings } from '@/domain/claim/statement-input';
import { derivePosition, type Stated, stanceChanges, standing } from '@/domain/position/derive-position';
import { stanceOf, tallyOf } from '@/domain/position/stance';

/** `who bearing day`; a day `2026-03` is only known to the month, `~2026-03-01` not at all (the day the source was printed); `until` the role's end. */
const said = (text: string, until: string | null = null): Stated => {
  const [voice = '', bearing = '', day = '2026-01-01', claim] = text.split(' ');
  const unknown = day.startsWith('~');
  const month = day.length === 7;
  return {
    claimId: claim ?? text,
    bearing: bearing as Stated['bearing'],
    saidOn: unknown ? day.slice(1) : month ? `${day}-28` : day,
    earliest: unknown ? null : month ? `${day}-01` : day,
    voice,
    until,
  };
};

describe('the rules of a stance', () => {
  const cases = [
    [[], 'silent', 'nothing-said'],
    [['evades', 'evades'], 'evades', 'only-evasions'],
    [['affirms', 'evades'], 'affirms', 'side-outweighs'],
    [['affirms', 'denies'], 'divided', 'both-sides'],
    [['affirms', 'affirms', 'affirms', 'denies'], 'divided', 'both-sides'],
    [['divided', 'affirms'], 'divided', 'both-sides'],
    [['denies', 'denies', 'qualifies'], 'denies', 'side-outweighs'],
    [['denies', 'qualifies'], 'qualifies', 'qualified'],
    [['qualifies', 'qualifies', 'affirms'], 'qualifies', 'qualified'],
    [['silent', 'silent'], 'silent', 'nothing-said'],
  ] as const;
  test.each(cases)('%j gives %s by "%s"', (found, stance, rule) => expect(stanceOf(tallyOf(found))).toEqual({ stance, rule }));
});

describe('a party’s position', () => {
  const cases: readonly (readonly [string, Stated[], string])[] = [
    ['nothing on record', [], 'silent'],
    ['one voice, one answer', [said('ada affirms')], 'affirms'],
    [
      'the newest answer of a voice takes the place of its older one',
      [said('ada affirms 2026-01-01'), said('ada denies 2026-02-01')],
      'denies',
    ],
    ['two answers of one voice on one day', [said('ada affirms 2026-01-01'), said('ada denies 2026-01-01')], 'divided'],
    ['a date known to the month pushes nothing aside within it', [said('ada affirms 2026-03-15'), said('ada denies 2026-03')], 'divided'],
    ['a month that certainly came later does', [said('ada affirms 2026-03-15'), said('ada denies 2026-04')], 'denies'],
    ['an undated answer pushes nothing aside', [said('ada affirms 2026-01-01'), said('ada denies ~2026-06-01')], 'divided'],
    ['an undated answer printed before a dated one falls', [said('ada denies ~2026-01-01'), said('ada affirms 2026-06-01')], 'affirms'],
    ['an evasion takes nothing back', [said('ada affirms 2026-01-01'), said('ada evades 2026-02-01')], 'affirms'],
    ['only evasions', [said('ada evades 2026-01-01'), said('bo evades 2026-02-01')], 'evades'],
    [
      'a claim counts once however many sources print it',
      [said('ada denies 2026-01-01 c1'), said('ada denies 2026-01-01 c1'), said('ada qualifies 2026-01-01 c2')],
      'qualifies',
    ],
    ['two voices on opposite sides', [said('ada affirms'), said('bo denies')], 'divided'],
    ['two of three deny, one qualifies', [said('ada denies'), said('bo denies'), said('cy qualifies')], 'denies'],
    ['one denies, one qualifies', [said('ada denies'), said('bo qualifies')], 'qualifies'],
    ['one voice divided in itself divides the party', [said('ada affirms'), said('ada denies'), said('bo affirms')], 'divided'],
    [
      'a voice whose role ended before the newest answer speaks for it no more',
      [said('ada affirms 2016-01-01', '2017-01-20'), said('bo denies 2021-01-01')],
      'denies',
    ],
    ['a voice still in its role does', [said('ada affirms 2016-01-01'), said('bo denies 2021-01-01')], 'divided'],
    [
      'a role that ended after the newest answer still counts',
      [said('ada affirms 2020-12-01', '2021-01-20'), said('bo denies 2021-01-01')],
      'divided',
    ],
    ['when all have left, their last words stand', [said('ada affirms 2016-01-01', '2017-01-20')], 'affirms'],
  ];
  test.each(cases)('%s', (_, statements, stance) => expect(derivePosition(statements).stance).toBe(stance));

  test('names the voices that count, each with its own stance', () => {
    const { voices, tally } = derivePosition([
      said('ada denies'),
      said('bo denies'),
      said('cy qualifies'),
      said('old affirms 2020-01-01', '2021-01-01'),
    ]);
    expect(voices).toEqual([
      { voice: 'ada', stance: 'denies' },
      { voice: 'bo', stance: 'denies' },
      { voice: 'cy', stance: 'qualifies' },
    ]);
    expect(tally).toMatchObject({ denies: 2, qualifies: 1, affirms: 0 });
  });

  test('says when it became another', () => {
    const statements = [said('ada affirms 2026-01-01'), said('ada evades 2026-02-01'), said('ada denies 2026-03-01')];
    expect(stanceChanges(statements)).toEqual([
      { on: '2026-01-01', from: 'silent', to: 'affirms' },
      { on: '2026-03-01', from: 'affirms', to: 'denies' },
    ]);
  });

  const days = fc.constantFrom('2026-01-01', '2026-02-01', '2026-02', '~2026-03-01', '2026-03-01');
  const statement = fc
    .tuple(
      fc.constantFrom('ada', 'bo', 'cy'),
      fc.constantFrom(...bearings),
      days,
      fc.constantFrom('c1', 'c2', 'c3'),
      fc.constantFrom(null, '2026-02-15'),
    )
    .map(([voice, bearing, day, claim, until]) => said(`${voice} ${bearing} ${day} ${claim}`, until));
  const some = fc.array(statement, { maxLength: 8 });

  test('does not depend on the order of its statements', () => {
    fc.assert(fc.property(some, (found) => expect(derivePosition([...found].reverse()).stance).toBe(derivePosition(found).stance)));
  });
  test('is silent exactly when nothing was said', () => {
    fc.assert(fc.property(some, (found) => expect(derivePosition(found).stance === 'silent').toBe(found.length === 0)));
  });
  test('the same words printed again change nothing', () => {
    fc.assert(fc.property(some, (found) => expect(derivePosition([...found, ...found]).stance).toBe(derivePosition(found).stance)));
  });
  test('an answer always stands while there is one', () => {
    fc.assert(fc.property(some, (found) => expect(standing(found).length > 0).toBe(found.some(({ bearing }) => bearing !== 'evades'))));
  });
});
