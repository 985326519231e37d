import type { Hop } from '@/domain/attribution/suggest-statements';
import { statementShape } from '@/domain/claim/statement-input';
import { actorKindOf, keptChain, lacksSpeaker, type SuggestionToKeep, statementOfSuggestion } from '@/domain/claim/statement-of-suggestion';

const outlet = { id: '0192f0c1-0000-7000-8000-000000000001', name: 'Tideway Post' };
const speakerId = '0192f0c1-0000-7000-8000-000000000002';
const hop = (more: Partial<Hop>): Hop => ({
  name: null,
  description: null,
  mention: null,
  cue: null,
  cueSpan: null,
  mode: 'indirect',
  occasion: null,
  ...more,
});

const suggestion: SuggestionToKeep = {
  spans: [[10, 28]],
  exact: ['there is no budget'],
  mode: 'indirect',
  cue: 'said',
  cueSpan: [5, 9],
  speaker: 'Otto Lind',
  speakerId: null,
  surface: 'the deputy',
  mention: [0, 4],
  chain: [hop({ name: 'Otto Lind', description: 'deputy', mention: [0, 4], cue: 'said', cueSpan: [5, 9] })],
  kind: 'denial',
  saidOn: null,
};
const named = (statement: ReturnType<typeof statementOfSuggestion>) =>
  statement.attribution.chain.map(({ actors, description }) => actors.map((a) => ('id' in a ? a.id : a.name)).join() || `(${description})`);

describe('a suggestion accepted as it stands', () => {
  test('keeps the occasion told beside the cue', () => {
    const occasion = { medium: 'remarks to reporters', event: null, place: 'Geneva' };
    const statement = statementOfSuggestion({ ...suggestion, chain: [hop({ name: 'Otto Lind', occasion })] }, outlet);
    expect(statement.attribution.chain.at(-1)?.occasion).toEqual(occasion);
    expect(statementShape.parse(statement).attribution.chain.at(-1)?.occasion).toEqual(occasion);
  });

  test('keeps its place, kind, cue and mention, and starts a proposition from its words', () => {
    expect(statementOfSuggestion(suggestion, outlet)).toEqual({
      spans: [[10, 28]],
      attribution: {
        chain: [
          { actors: [{ id: outlet.id }], mode: 'direct' },
          {
            actors: [{ name: 'Otto Lind', kind: 'person', describedRole: 'deputy' }],
            description: null,
            mention: [0, 4],
            cue: 'said',
            cueSpan: [5, 9],
            mode: 'indirect',
          },
        ],
      },
      claim: { proposition: 'There is no budget.', kind: 'denial', issues: [], tags: [], addressees: [], priority: 0 },
    });
  });

  test.each<[string, Partial<SuggestionToKeep>, typeof outlet | null, string[]]>([
    ['the outlet reports a named speaker', {}, outlet, [outlet.id, 'Otto Lind']],
    ['no outlet is known', {}, null, ['Otto Lind']],
    ['the speaker is an actor of the workspace', { speakerId }, outlet, [outlet.id, speakerId]],
    [
      'another outlet recorded it',
      { chain: [hop({ name: 'Harbour Herald', cue: 'told' }), hop({ name: 'Otto Lind' })] },
      outlet,
      [outlet.id, 'Harbour Herald', 'Otto Lind'],
    ],
    [
      'the recorder is the outlet itself',
      { chain: [hop({ name: 'TIDEWAY POST' }), hop({ name: 'Otto Lind' })] },
      outlet,
      [outlet.id, 'Otto Lind'],
    ],
    [
      'an unnamed reporter stands between',
      { chain: [hop({ description: 'a colleague' }), hop({ name: 'Otto Lind' })] },
      null,
      ['(a colleague)', 'Otto Lind'],
    ],
    [
      'the speaker is described and not named',
      { speaker: null, surface: 'a senior official', chain: [hop({ description: 'a senior official' })] },
      outlet,
      [outlet.id, '(a senior official)'],
    ],
    ['only a pronoun tells', { speaker: null, surface: 'He', chain: [hop({})] }, null, ['(He)']],
    ['nothing tells', { speaker: null, surface: null, chain: [] }, null, ['(unnamed speaker)']],
    ['the kept chain cannot be read', { chain: 'broken' }, outlet, [outlet.id, 'Otto Lind']],
  ])('when %s', (_name, more, from, chain) => {
    const statement = statementOfSuggestion({ ...suggestion, ...more }, from);
    expect(named(statement)).toEqual(chain);
    expect(statementShape.safeParse(statement).success).toBe(true);
  });

  test('names for whom they speak only when the office tells it', () => {
    expect(statementOfSuggestion(suggestion, null).attribution).not.toHaveProperty('capacityId');
    expect(statementOfSuggestion({ ...suggestion, capacityId: speakerId }, null).attribution.capacityId).toBe(speakerId);
  });
});

describe('who has to be named first', () => {
  test.each<[string, string | null, string | null, boolean]>([
    ['a name', 'Otto Lind', 'he', false],
    ['a description', null, 'a senior official', false],
    ['a pronoun', null, 'She', true],
    ['a Russian pronoun', null, 'он', true],
    ['nothing', null, null, true],
  ])('%s', (_name, speaker, surface, lacks) => {
    expect(lacksSpeaker({ speaker, surface })).toBe(lacks);
  });
});

test.each([
  ['Russia', 'state'],
  ['the United States', 'state'],
  ['Kremlin', 'body'],
  ['Otto Lind', 'person'],
])('%s is a %s', (name, kind) => {
  expect(actorKindOf(name)).toBe(kind);
});

test('a kept chain is read as far as it can be', () => {
  expect(keptChain([{ name: 'Ann', mode: 'direct', speaksFor: 'Norway' }])).toEqual([{ name: 'Ann', mode: 'direct', speaksFor: 'Norway' }]);
  expect(keptChain(null)).toEqual([]);
});
