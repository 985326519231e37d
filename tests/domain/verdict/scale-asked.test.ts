import { newestVersions, scaleAsked, scalesFitting } from '@/domain/verdict/scale-asked';
import { allScales } from '@/domain/verdict/scales/all-scales';
import { facts } from '@/domain/verdict/scales/facts';

const own = { ...facts, key: 'own', kinds: ['assertion', 'opinion'] as const };
const standing = [own, ...allScales];
const chosen = [{ question: 'so', kind: 'assertion', scaleKey: 'own' }] as const;

describe('the scale a kind is asked on', () => {
  test.each([
    { name: 'the built-in one, though another fits and came first', choices: [], scales: standing, kind: 'assertion', key: 'facts' },
    { name: 'the one the desk chose', choices: chosen, scales: standing, kind: 'assertion', key: 'own' },
    { name: 'for that kind only', choices: chosen, scales: standing, kind: 'denial', key: 'facts' },
    {
      name: 'the built-in one again when the chosen one was withdrawn',
      choices: chosen,
      scales: allScales,
      kind: 'assertion',
      key: 'facts',
    },
    {
      name: 'the built-in one when the newest version of the chosen one left the kind out',
      choices: chosen,
      scales: [...standing, { ...own, version: 2, kinds: ['opinion'] as const }],
      kind: 'assertion',
      key: 'facts',
    },
    { name: 'the first that fits where nothing is built in', choices: [], scales: [own], kind: 'assertion', key: 'own' },
  ] as const)('$name', ({ choices, scales, kind, key }) => {
    expect(scaleAsked(scales, choices, 'so', kind)?.key).toBe(key);
  });

  test('none, where none is for that kind', () => {
    expect(scaleAsked([own], [], 'so', 'denial')).toBeNull();
    expect(scaleAsked([own], [], 'said', 'assertion')).toBeNull();
  });

  test('the newest version, in whatever order versions come', () => {
    const [v1, v2] = [own, { ...own, version: 2 }];
    expect(newestVersions([v2, v1])).toEqual([v2]);
    expect(scalesFitting([v1, facts, v2], 'so', 'assertion')).toEqual([v2, facts]);
  });

  test('every kind is asked both questions on a built-in scale', () => {
    for (const kind of ['assertion', 'accusation', 'denial', 'prediction', 'proposal', 'commitment', 'question', 'opinion'] as const)
      for (const question of ['said', 'so'] as const) expect(scaleAsked(allScales, [], question, kind)).not.toBeNull();
  });
});
