/** Months in English and Russian as articles and editors write them; the place in the table is the month. */
const NAMES: readonly (readonly string[])[] = [
  ['January', 'Jan', 'январь', 'января', 'янв'],
  ['February', 'Feb', 'февраль', 'февраля', 'фев'],
  ['March', 'Mar', 'март', 'марта', 'мар'],
  ['April', 'Apr', 'апрель', 'апреля', 'апр'],
  ['May', 'май', 'мая'],
  ['June', 'Jun', 'июнь', 'июня', 'июн'],
  ['July', 'Jul', 'июль', 'июля', 'июл'],
  ['August', 'Aug', 'август', 'августа', 'авг'],
  ['September', 'Sept', 'Sep', 'сентябрь', 'сентября', 'сент', 'сен'],
  ['October', 'Oct', 'октябрь', 'октября', 'окт'],
  ['November', 'Nov', 'ноябрь', 'ноября', 'ноя'],
  ['December', 'Dec', 'декабрь', 'декабря', 'дек'],
];

const BY_NAME = new Map(NAMES.flatMap((names, i) => names.map((name) => [name.toLowerCase(), i + 1] as const)));

/** The month (1 to 12) of a name, with or without the dot of its short form; null when it is none. */
export const monthNamed = (name: string): number | null => BY_NAME.get(name.toLowerCase().replace(/\.$/, '')) ?? null;

/** The English name of a month from 1 to 12. */
export const nameOfMonth = (month: number): string => {
  const name = NAMES[month - 1]?.[0];
  if (!name) throw new RangeError(`no month ${month}`);
  return name;
};
