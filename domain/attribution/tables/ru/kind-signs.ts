import type { SignRow } from '../kind-signs';

/** Russian signs in the words of a statement that change the kind its cue suggests; see `../kind-signs`. `\b` knows no Cyrillic, hence the look-arounds. */
const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

export const russianKindSigns: readonly SignRow[] = [
  { sign: /\?["”»'’]*$/, kind: 'question', instead: ['assertion', 'opinion', 'prediction'] },
  {
    sign: /^(?:мы )?(?:призываем|предлагаем|просим|требуем|давайте)(?!\p{L})|^(?:я )?(?:призываю|предлагаю)(?!\p{L})/iu,
    kind: 'proposal',
    instead: ['assertion', 'opinion'],
    direct: true,
  },
  {
    sign: word('мы (?:будем(?! вынужден)|ответим|сделаем|продолжим|готовы|обязательно)|я обещаю|мы обещаем'),
    kind: 'commitment',
    instead: ['assertion', 'opinion'],
    direct: true,
  },
  { sign: word('не (?:вмешивал(?:ся|ась|ись)|причаст(?:ен|на|ны)|имеет отношения)|никогда не'), kind: 'denial', instead: ['assertion'] },
  {
    sign: word('беспочвенн(?:ы|о|а)|голословн(?:ы|о|а)|необоснован(?:ны|на|но)|ложь|ложны|не соответствует действительности'),
    kind: 'denial',
    instead: ['assertion', 'opinion'],
  },
  {
    sign: word('будет|будут|станет|станут|не удастся|удастся|вряд ли|приведет|приведут'),
    kind: 'prediction',
    instead: ['assertion', 'opinion'],
  },
  { sign: word('должны?|должна|должно|необходимо|нужно|следует'), kind: 'proposal', instead: ['assertion'] },
];
