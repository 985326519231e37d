import { suggestStatements } from '@/domain/attribution/suggest-statements';

const chainOf = (text: string) => suggestStatements(text).map((one) => one.chain.map((hop) => hop.name ?? hop.description));
const hopIn = (text: string) => suggestStatements(text)[0]?.chain.at(-1);

describe('the occasion beside a cue', () => {
  test.each<readonly [text: string, medium: string | null, event: string | null, place: string | null]>([
    ['“The pier stays shut,” Ada Berg said in a statement.', 'statement', null, null],
    ['In a televised address on Friday, Ada Berg said the pier stays shut.', 'televised address', null, null],
    ['Ada Berg, in a letter, said the pier stays shut.', 'letter', null, null],
    ['Ada Berg said on Twitter that the pier stays shut.', 'Twitter', null, null],
    ['Ada Berg told reporters in Geneva that the pier stays shut.', 'remarks to reporters', null, 'Geneva'],
    ['Ada Berg said at a rally in Oslo that the pier stays shut.', null, 'rally', 'Oslo'],
    ['Ada Berg said in an interview with the newspaper La Stazione that the pier stays shut.', 'interview', null, null],
  ])('%s', (text, medium, event, place) => {
    expect(hopIn(text)?.occasion).toEqual({ medium, event, place });
  });

  test.each([
    'Ada Berg said the pier stays shut.',
    'Ada Berg said that the rally in Oslo was loud.',
    '“We met at a rally in Oslo,” Ada Berg said.',
  ])('nothing told: %s', (text) => {
    expect(hopIn(text)?.occasion).toBeNull();
  });
});

describe('the outlet told once', () => {
  const interview = 'Ada Berg said in an interview with the newspaper La Stazione that the pier is old. ';
  test.each<readonly [name: string, text: string, chain: readonly string[]]>([
    ['the same speaker', `${interview}Berg added that the quay is new.`, ['La Stazione', 'Ada Berg']],
    ['“told the paper”', `${interview}“The quay is new,” Berg told the paper.`, ['La Stazione', 'Ada Berg']],
    ['another speaker', `${interview}Ole Lund added that the quay is new.`, ['Ole Lund']],
    ['another occasion', `${interview}Berg told reporters that the quay is new.`, ['Ada Berg']],
    ['what she has often said', `${interview}Berg has often said that the quay is new.`, ['Ada Berg']],
    ['who told a paper a moment ago', 'The pier is old, Ada Berg told Izvestia. The quay is new, Berg believes.', ['Izvestia', 'Ada Berg']],
  ])('%s', (_name, text, chain) => {
    expect(chainOf(text).at(-1)).toEqual(chain);
  });

  test.each([
    ['Engineers interviewed by the Lake Courier said the pier is old.', 'Engineers interviewed by the Lake Courier'],
    ['Engineers asked by the Lake Courier believe the pier is old.', 'Engineers asked by the Lake Courier'],
  ])('%s', (text, described) => {
    expect(chainOf(text)).toEqual([['Lake Courier', described]]);
  });
});

describe('the office of somebody named', () => {
  test.each([
    ['As explained by the dean of the law school, historian Peter Berg, the talks were short.', 'the dean of the law school'],
    ['Former Transport Minister Anna Lund said the talks were short.', 'Former Transport Minister'],
    ['“It rains,” said Peter Berg, a retired pilot.', 'a retired pilot'],
    ['Peter Berg, in March, said the talks were short.', null],
    ['Peter Berg said the talks were short.', null],
  ])('%s', (text, described) => {
    expect(hopIn(text)?.description).toBe(described);
  });

  test('a surname or a pronoun is no office', () => {
    for (const again of ['Berg said it rains.', 'He said it rains.', 'Mr. Berg said it rains.'])
      expect(suggestStatements(`Peter Berg came. ${again}`)[0]?.chain.at(-1)?.description).toBeNull();
  });
});
