const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs that put words into somebody's mouth, in the forms newspapers use. English and Russian. */
export const speechCues = set(
  'said say says saying told tells tell stated states state declared declares announced announces added adds adding noted notes wrote writes replied replies ' +
    'answered answers argued argues asserted asserts insisted insists claimed claims explained explains warned warns stressed stresses emphasized emphasised remarked ' +
    'commented observed acknowledged admitted admits denied denies concluded continued asked asks reported reports testified recalled suggested suggests maintained ' +
    'vowed pledged promised predicted complained confirmed confirms responded responds retorted contended alleged spoke speaks tweeted posted quoted ' +
    'сказал сказала сказали говорит говорят говорил говорила заявил заявила заявили заявляет сообщил сообщила сообщили сообщает отметил отметила отметили ' +
    'добавил добавила добавили подчеркнул подчеркнула подчеркнули ответил ответила ответили написал написала написали пояснил пояснила объяснил объяснила ' +
    'утверждает утверждал утверждала считает считают напомнил напомнила рассказал рассказала признал признала предупредил предупредила указал указала',
);

/** Cues of several words that name the speaker behind them. */
export const speechPhrases: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['по', 'словам'],
  ['по', 'мнению'],
];

/** Titles before a name: they do not tell two people apart. */
export const titles = set(
  'mr mrs ms dr prof sir dame lord lady president vice prime minister secretary senator sen representative rep governor gov general gen colonel col captain capt ' +
    'ambassador chancellor chairman chairwoman chair director judge justice king queen prince princess pope bishop deputy foreign defense defence state speaker mayor ' +
    'господин госпожа президент премьер министр генерал посол депутат сенатор губернатор мэр',
);

/** A name behind one of these says where or to whom, not who. */
export const notSpeakers = set(
  'in at on to from for with of near since during after before about against by в на от для с о об из к у при под',
);

export const speakingPronouns: Readonly<Record<string, string>> = {
  he: 'he',
  she: 'she',
  they: 'they',
  i: 'i',
  we: 'we',
  он: 'он',
  она: 'она',
  они: 'они',
  я: 'я',
  мы: 'мы',
};
