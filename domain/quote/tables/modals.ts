/** Words that say how sure, free or bound somebody is. The forms in a row say the same to an alarm. English and Russian. */
const rows: readonly (readonly [lemma: string, forms: string])[] = [
  ['may', 'may'],
  ['might', 'might'],
  ['can', "can can't cannot"],
  ['could', "could couldn't"],
  ['will', "will won't"],
  ['would', "would wouldn't"],
  ['shall', "shall shan't"],
  ['should', "should shouldn't"],
  ['must', "must mustn't"],
  ['possible', 'possible possibly perhaps maybe impossible возможно невозможно'],
  ['likely', 'likely unlikely probable probably improbable вероятно невероятно наверное маловероятно'],
  ['certain', 'certainly definitely surely undoubtedly inevitably наверняка несомненно безусловно'],
  ['alleged', 'alleged allegedly reportedly apparently supposedly purportedly якобы предположительно видимо'],
  ['мочь', 'может могут могу можем можете можешь мог могла могло могли'],
  ['смочь', 'сможет смогут смогу сможем смог смогла смогли'],
  ['должен', 'должен должна должно должны обязан обязана обязано обязаны'],
  ['следует', 'следует следовало'],
  ['нужно', 'нужно надо необходимо придётся придется'],
  ['можно', 'можно нельзя'],
  ['быть', 'будет будут буду будем будете будешь'],
  ['бы', 'бы б'],
];

export const modals: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma] as const)),
);

/** Words that bind together with "to" behind them. */
export const modalPhrases: ReadonlyMap<string, string> = new Map([
  ['have', 'must'],
  ['has', 'must'],
  ['had', 'must'],
  ['need', 'must'],
  ['needs', 'must'],
  ['ought', 'should'],
  ['going', 'will'],
  ['able', 'can'],
  ['unable', 'can'],
]);
