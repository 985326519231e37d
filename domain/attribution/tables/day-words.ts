/** How a language tells days beside a cue. `before` and `after` are what stands around the words that chrono read as a time. */
export type DayWords = {
  /** Words without which a sentence tells no day: asked first because it is quick. */
  readonly any: RegExp;
  /** A bare year: "in 2016". */
  readonly year: RegExp;
  readonly week: RegExp;
  /** "last Friday" on a Friday is a week ago. */
  readonly last: RegExp;
  /** A preposition that belongs to the expression when it is shown. */
  readonly opener: RegExp;
  readonly tellsDay: (around: { readonly before: string; readonly text: string; readonly after: string }) => boolean;
};

const occasions =
  /^\s+(?:[\p{L}]+\s+)?(?:interview|statement|speech|tweet|letter|post|briefing|conference|hearing|article|address|email|report|debate|rally)\b/u;

/** "since Friday", "the September 11 attacks", "Monday's debate", "next week": days of something else. */
const elsewhere =
  /^(?:the|his|her|their|its|our|this|that|of|since|until|till|before|after|by|for|from|to|between|through|than|about|around|next|coming|following|ahead)$/;

const english: DayWords = {
  any: /\d|day|\bago\b|week|month|year|tonight|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  year: /\b(?:in|back in) ((?:1[5-9]|20)\d\d)\b(?![-–]?\d)/gi,
  week: /\bweeks?\b/i,
  last: /\b(?:last|past)\b/i,
  opener: /^(?:on|in)$/i,
  tellsDay: ({ before, text, after }) => {
    if (/^['’]s\b/.test(after) || /\b(?:next|coming|tomorrow|weekend|now)\b/i.test(text)) return false;
    if (/^an?$/.test(before)) return occasions.test(after);
    if (elsewhere.test(before)) return false;
    if (/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/i.test(text))
      return /^(?:in|last|late|early|mid)$/.test(before) && /^\p{Lu}/u.test(text);
    if (/^(?:on |last |this |late |early )*(?:sun|mon|tue|tues|wed|thu|thur|thurs|fri|sat)\.?$/i.test(text)) return false;
    return (
      /day|week|month|year|tonight|night|\d|\p{Lu}/iu.test(text) &&
      !/^(?:at |around |about )?\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?)?$/i.test(text)
    );
  },
};

const russianElsewhere =
  /^(?:с|со|до|после|к|ко|для|перед|накануне|от|между|следующую|следующий|следующее|будущую|ближайшую|ближайший|через)$/;

const russian: DayWords = {
  any: /\d|понедельник|вторник|сред[уы]|четверг|пятниц|суббот|воскресень|вчера|сегодня|недел|месяц|назад|год|январ|феврал|март|апрел|ма[яе]|июн|июл|август|сентябр|октябр|ноябр|декабр/i,
  year: /(?<!\p{L})в ((?:1[5-9]|20)\d\d)(?:-м)? году/giu,
  week: /(?<!по)недел/i,
  last: /прошл|минувш|прошедш/i,
  opener: /^(?:в|во|на)$/i,
  tellsDay: ({ before, text }) =>
    !russianElsewhere.test(before) &&
    !/завтра|следующ|будущ|сейчас|выходн/i.test(text) &&
    !/^(?:пн|вт|ср|чт|пт|сб|вс)\.?$/i.test(text) &&
    (!/^(?:в )?(?:январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре|март|май|мая)$/i.test(text) ||
      /^в /i.test(text) ||
      before === 'в') &&
    /понедельник|вторник|сред[уы]|четверг|пятниц|суббот|воскресень|вчера|сегодня|недел|месяц|назад|год|январ|феврал|март|апрел|ма[яе]|июн|июл|август|сентябр|октябр|ноябр|декабр|\d{4}/i.test(
      text,
    ),
};

export const dayWords: Readonly<Record<string, DayWords>> = { en: english, ru: russian };
