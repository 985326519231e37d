import { changesByCell, changesUntil, positionChanges } from '@/domain/position/position-changes';
import type { SideBySide, Statement } from '@/domain/position/side-by-side';
import type { SetPosition } from '@/domain/position/side-by-side-facts';

const said = (bearing: Statement['bearing'], saidOn: string, voice = 'ada') =>
  ({
    appearanceId: `${voice} ${saidOn} ${bearing}`,
    claimId: `${bearing} ${saidOn}`,
    bearing,
    saidOn,
    earliest: saidOn,
    voice,
    until: null,
  }) as Statement;
const set = (asOf: string, stance: SetPosition['stance']) => ({ issueId: 'pier', partyId: 'town', asOf, stance }) as SetPosition;
const page = (statements: Statement[], positions: SetPosition[] = []): Pick<SideBySide, 'cells' | 'positions'> => ({
  cells: [{ issueId: 'pier', partyId: 'town', statements, rest: [] }],
  positions,
});

describe('a party whose position changed', () => {
  const cases: readonly (readonly [string, Pick<SideBySide, 'cells' | 'positions'>, readonly string[]])[] = [
    ['the first words change nothing', page([said('affirms', '2020-01-01')]), []],
    ['the same again', page([said('affirms', '2020-01-01'), said('affirms', '2020-02-01')]), []],
    [
      'the opposite later',
      page([said('affirms', '2020-01-01'), said('denies', '2020-02-01')]),
      ['2020-02-01 affirms→denies by ada 2020-02-01 denies'],
    ],
    [
      'and back',
      page([said('affirms', '2020-01-01'), said('denies', '2020-02-01'), said('affirms', '2020-03-01')]),
      ['2020-02-01 affirms→denies by ada 2020-02-01 denies', '2020-03-01 denies→affirms by ada 2020-03-01 affirms'],
    ],
    [
      'another voice parts from the first: divided, by all said that day',
      page([said('affirms', '2020-01-01'), said('denies', '2020-02-01', 'otto')]),
      ['2020-02-01 affirms→divided by otto 2020-02-01 denies'],
    ],
    [
      'two speak on one day: divided by the one who parts from the earlier position',
      page([said('affirms', '2020-01-01'), said('affirms', '2020-02-01'), said('denies', '2020-02-01', 'otto')]),
      ['2020-02-01 affirms→divided by otto 2020-02-01 denies'],
    ],
    ['an evasion takes nothing back', page([said('affirms', '2020-01-01'), said('evades', '2020-02-01')]), []],
    [
      'set by an editor between statements',
      page([said('affirms', '2020-01-01')], [set('2020-01-15', 'qualifies')]),
      ['2020-01-15 affirms→qualifies by  set'],
    ],
    [
      'what was said after it was set changes nothing',
      page([said('affirms', '2020-01-01'), said('denies', '2020-02-01')], [set('2020-01-15', 'qualifies')]),
      ['2020-01-15 affirms→qualifies by  set'],
    ],
  ];
  test.each(cases)('%s', (_, facts, expected) => {
    const words = positionChanges(facts).map(
      ({ on, from, to, by, set: deciding }) =>
        `${on} ${from}→${to} by ${by.map(({ appearanceId }) => appearanceId).join()}${deciding ? ' set' : ''}`,
    );
    expect(words).toEqual(expected);
  });

  test('a day shows the last change until it', () => {
    const all = changesByCell(
      positionChanges(page([said('affirms', '2020-01-01'), said('denies', '2020-02-01'), said('affirms', '2020-03-01')])),
    );
    const last = (asOf: string | null, partyId = 'town') => changesUntil(all, { issueId: 'pier', partyId }, asOf).at(-1);
    expect(last('2020-01-31')).toBeUndefined();
    expect(last('2020-02-10')).toMatchObject({ on: '2020-02-01', from: 'affirms', to: 'denies' });
    expect(last(null)).toMatchObject({ on: '2020-03-01' });
    expect(last(null, 'port')).toBeUndefined();
  });
});
