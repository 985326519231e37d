import { russianFemaleNames, russianFixedNames, russianMaleNames } from '../tables/ru/first-names';

/** What a first name in any case tells: its nominative, its gender, whether it stands in the nominative (null where all cases are alike). */
export type FirstName = { readonly nominative: string; readonly gender: 'm' | 'f'; readonly isNominative: boolean | null };

/** All cases of a first name, the nominative first. */
const casesOf = (name: string, gender: 'm' | 'f'): readonly string[] => {
  const irregular: Readonly<Record<string, string>> = { лев: 'льв', павел: 'павл', петр: 'петр' };
  const last = name.slice(-1);
  const bare = name.slice(0, -1);
  const with_ = (root: string, ...ends: string[]) => [name, ...ends.map((end) => root + end)];
  if (last === 'а') return with_(bare, /[гкхжчшщ]$/.test(bare) ? 'и' : 'ы', 'е', 'у', 'ой');
  if (last === 'я') return with_(bare, 'и', 'е', 'ю', 'ей');
  if (last === 'й') return with_(bare, 'я', 'ю', 'ем', 'е', 'и');
  if (last === 'ь') return gender === 'f' ? with_(bare, 'и', 'ью') : with_(bare, 'я', 'ю', 'ем', 'е');
  return with_(irregular[name] ?? name, 'а', 'у', 'ом', 'е');
};

const forms: ReadonlyMap<string, FirstName> = (() => {
  const map = new Map<string, FirstName>();
  const put = (names: readonly string[], gender: 'm' | 'f') => {
    for (const name of names)
      for (const [at, form] of casesOf(name, gender).entries()) {
        const known = map.get(form);
        if (!known || at === 0) map.set(form, { nominative: name, gender, isNominative: at === 0 });
      }
  };
  put(russianMaleNames, 'm');
  put(russianFemaleNames, 'f');
  for (const [name, gender] of Object.entries(russianFixedNames)) map.set(name, { nominative: name, gender, isNominative: null });
  return map;
})();

/** Reads a word as a first name; null for a word that is none. */
export const firstName = (word: string): FirstName | null => forms.get(word.toLowerCase().replaceAll('ё', 'е')) ?? null;
