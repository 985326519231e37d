import { suggestStatements } from '@/domain/attribution/suggest-statements';
import { propositionOf } from '@/domain/claim/proposition-of';
import { actorKindOf } from '@/domain/claim/statement-of-suggestion';

describe('a first proposition of a suggestion', () => {
  test.each<[name: string, language: string, text: string, expected: string[]]>([
    ['a sentence stays as it is', 'en', 'Ada Berg said that the pier is shut.', ['The pier is shut.']],
    [
      'a noun phrase, with speaker and cue',
      'en',
      "Moscow repeatedly rejected Oslo's accusations.",
      ["Russia rejected Oslo's accusations."],
    ],
    ['an infinitive', 'en', 'Ada Berg proposed to close the pier.', ['Ada Berg proposed to close the pier.']],
    ['behind a preposition', 'en', 'Ada Berg called for calm on the quay.', ['Ada Berg called for calm on the quay.']],
    ['a pronoun is named', 'en', 'Ada Berg came. She rejected the plan.', ['Ada Berg rejected the plan.']],
    [
      'an -ing form in the past',
      'en',
      'Moscow rejected the plan, pointing to a lack of proof.',
      ['Russia rejected the plan.', 'Russia pointed to a lack of proof.'],
    ],
    ['somebody described', 'en', 'A senior official rejected the plan.', ['A senior official rejected the plan.']],
    ['what was not promised is not said to be', 'en', 'Ada Berg has never promised to close the pier.', ['To close the pier.']],
    ['nor what may be proposed', 'en', 'Ada Berg could propose to close the pier.', ['To close the pier.']],
    ['direct words stay', 'en', '“Close the pier,” Ada Berg said.', ['Close the pier.']],
    ['Russian', 'ru', 'Олег Рябов отверг обвинения соседей.', ['Олег Рябов отверг обвинения соседей.']],
    ['a Russian infinitive', 'ru', 'Ада Берг пообещала открыть причал.', ['Ада Берг пообещала открыть причал.']],
    ['a capital keeps the gender of its verb', 'ru', 'Вашингтон опроверг слухи.', ['Вашингтон опроверг слухи.']],
    [
      'a Russian gerund stays',
      'ru',
      'Олег Рябов отверг слухи, указав на отсутствие доказательств.',
      ['Олег Рябов отверг слухи.', 'Отсутствие доказательств.'],
    ],
  ])('%s', (_name, language, text, expected) => {
    expect(suggestStatements(text, { language }).map(propositionOf)).toEqual(expected);
  });

  test('without the pattern, the exact words', () => {
    expect(propositionOf({ exact: ['the plan'], cue: 'rejected', speaker: 'Ada Berg', surface: 'Ada Berg' })).toBe('The plan.');
  });
});

test.each([
  ['Россия', 'state'],
  ['Кремль', 'body'],
  ['Олег Рябов', 'person'],
])('a Russian name is told for what it is: %s', (name, kind) => {
  expect(actorKindOf(name)).toBe(kind);
});
