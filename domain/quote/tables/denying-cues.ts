const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs by which a speaker denies what is reported, in all forms. English and Russian. */
export const denyingCues = set(
  'deny denies denied denying reject rejects rejected rejecting refute refutes refuted refuting dispute disputes disputed disputing ' +
    'dismiss dismisses dismissed dismissing rebut rebuts rebutted rebutting contradict contradicts contradicted contradicting doubt doubts doubted doubting ' +
    'disavow disavows disavowed disavowing disclaim disclaims disclaimed disclaiming repudiate repudiates repudiated repudiating ' +
    'disbelieve disbelieves disbelieved disbelieving debunk debunks debunked debunking ' +
    'отрицать отрицаю отрицает отрицают отрицаем отрицал отрицала отрицало отрицали отрицая ' +
    'отвергать отвергаю отвергает отвергают отвергаем отвергал отвергала отвергало отвергали отвергая ' +
    'отвергнуть отвергнет отвергнут отвергла отвергло отвергли отверг отвергнув ' +
    'опровергать опровергаю опровергает опровергают опровергаем опровергал опровергала опровергало опровергали опровергая ' +
    'опровергнуть опровергнет опровергнут опроверг опровергла опровергло опровергли опровергнув ' +
    'оспаривать оспаривает оспаривают оспаривал оспаривала оспаривали оспаривая оспорить оспорил оспорила оспорили оспорив ' +
    'сомневаться сомневаюсь сомневается сомневаются сомневаемся сомневался сомневалась сомневалось сомневались сомневаясь ' +
    'усомниться усомнился усомнилась усомнились усомнившись',
);

/** Verbs that report and deny nothing, beside the speech cues of `speech-cues`: the nearer one of these and a denying one counts. */
export const otherCues = set(
  'say state declare announce add note write reply answer argue assert insist claim explain warn stress admit conclude report testify suggest maintain ' +
    'confirm confirming confirms acknowledge concede concedes conceded conceding affirm affirms affirmed reaffirm reaffirmed accept accepts accepted agree agrees agreed ' +
    'believe believes believed think thinks thought know knows knew hold holds held find finds found feel feels felt hope hopes hoped fear fears feared ' +
    'repeat repeats repeated reiterate reiterates reiterated grant grants granted hint hints hinted imply implies implied support supports supported ' +
    'endorse endorses endorsed welcome welcomes welcomed disclose disclosed reveal reveals revealed learned heard saw shows showed proves proved ' +
    'подтвердил подтвердила подтвердили подтверждает подтверждают подтверждал подтверждала признает признаёт признают признавал признавала признали ' +
    'думает думают думал думала полагает полагают полагал полагала уверен уверена уверены верит верят знает знают знал знала ' +
    'согласился согласилась согласились допустил допустила допустили считал считала решил решила узнал узнала принял приняла приняли',
);

/** Words that open what a verb reports, and words that begin something else beside it. */
export const openers = set('that whether if что чтобы ли будто');
export const breakers = set(
  'and but or nor yet while whereas although though because since when after before until unless as so then и а но или хотя когда пока если потому поэтому так зато',
);

/** Words before a form in -ed that make it say something of a noun: "the rejected plan", "of disputed islands". */
export const nounLeaders = set(
  'the a an his her its their our my your this these those no any some of to for with by in on from over about against under without beyond',
);

/** Words behind which a passive stands: "was denied". */
export const beForms = set('is are was were be been being');

/** Small words that may stand behind a verb that closes a sentence; any other begins its object. */
export const closersOfCue = set(
  'by on in at to during after before when as later again today yesterday tomorrow through via while and but в во на с со по к после вчера сегодня завтра позже и а но',
);

/** Forms that are as often nouns: behind another verb they are its object ("denied new claims that …"). */
export const nounForms = set(
  'claim claims report reports doubt doubts dispute disputes fear fears hope hopes hint hints answer answers note notes state states support grant grants',
);
