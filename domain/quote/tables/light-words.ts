const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that carry little of what a sentence says: they alone make no two wordings alike. English and Russian. */
export const lightWords = set(
  'a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over to up with about after before between through ' +
    'i you he she it we they me him her us them my your his its our their who whom whose which what when where why how there here ' +
    'am is are was were be been being do does did doing done have has had having will would shall should can could may might must ' +
    'not no never t s d ll re ve m very also just only even still too more most some any all each every other such own same ' +
    'и а но или да что чтобы как так же бы ли в во на с со к ко по о об от до из за у при для над под про через без не ни ' +
    'я ты он она оно мы вы они меня его её ее нас вас их мне ему ей нам вам им мой твой свой наш ваш это этот эта эти тот та те то ' +
    'был была было были быть есть будет будут который которая которое которые уже ещё еще только даже тоже также очень',
);
