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
    [
      'what is denied is not claimed',
      'en',
      'Helena Brandt denied that any warning had reached her desk.',
      ['Helena Brandt denied that any warning had reached her desk.'],
    ],
    ['a denial without "that"', 'en', 'Ada Berg denied the pier was shut.', ['Ada Berg denied the pier was shut.']],
    ['a denial of a deed', 'en', 'Ada Berg denies having shut the pier.', ['Ada Berg denies having shut the pier.']],
    ['a denial by a pronoun', 'en', 'Ada Berg came. She denied that the pier was shut.', ['Ada Berg denied that the pier was shut.']],
    [
      'a denial by a body',
      'en',
      'The ministry denied to reporters that the pier was shut.',
      ['The ministry denied that the pier was shut.'],
    ],
    ['a denial in -ing', 'en', 'Ada Berg left, denying that the pier was shut.', ['Ada Berg denied that the pier was shut.']],
    ['a doubt', 'en', 'Ada Berg doubted that the pier was shut.', ['Ada Berg doubted that the pier was shut.']],
    ['a denial denied is left alone', 'en', 'Ada Berg never denied that the pier was shut.', ['The pier was shut.']],
    ['so is one that may be', 'en', 'Ada Berg could deny that the pier was shut.', ['The pier was shut.']],
    ['so is a passive', 'en', 'The plan to shut the pier was denied by Ada Berg.', ['The plan to shut the pier.']],
    ['a Russian denial', 'ru', 'Олег Рябов отрицал, что причал закрыт.', ['Олег Рябов отрицал, что причал закрыт.']],
    ['a Russian denial denied is left alone', 'ru', 'Олег Рябов не отрицал, что причал закрыт.', ['Причал закрыт.']],
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
