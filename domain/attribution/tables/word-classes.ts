/** Closed classes of English words, as far as finding subjects and clauses needs them. */
const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const determiners = set(
  'the a an this that these those some any many most several few all both each every no another other one two three four five six seven eight nine ten ' +
    'my your his her its our their such half dozens hundreds thousands more',
);
export const possessives = set('my your his her its our their');
export const subjectPronouns = set('he she they i we you it who');
export const pronouns = set(
  'he she they i we you it who him her them me us himself herself themselves itself others someone somebody everyone everybody nobody anyone those many some both all neither',
);
export const prepositions = set(
  'of in on at by for from with to into onto about against between among during after before since until under over through across around behind ' +
    'along beyond within without toward towards upon despite near outside inside amid following per via like alongside including excluding regarding concerning',
);
/** Prepositions that tie a noun phrase to the one before it: "the head of the committee", "a professor at the college". */
export const links = set('of for in at from with to on by about against under near outside behind between and & or');
export const auxiliaries = set(
  "has have had is are was were be been being do does did will would can could may might must shall should 's 've 'd 'll n't " +
    "hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't cannot not never",
);
export const modals = set(
  "will would can could may might must shall should to do does did don't doesn't didn't won't wouldn't can't couldn't cannot",
);
export const beForms = set("is are was were be been being isn't aren't wasn't weren't");
export const subordinators = set(
  'that because when while if although though unless whereas whether which who whom whose what where why how since as than but so yet nor until once',
);
export const conjunctions = set('and but or nor yet then');
export const adverbs = set(
  'also then later earlier now still again even just often once always never already soon further furthermore moreover meanwhile however nevertheless instead ' +
    'thus too not first last ago yesterday today tonight tomorrow recently long has far much only simply once twice else either rather almost quite perhaps',
);
export const timeWords = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. yesterday today tonight tomorrow morning afternoon evening night week month year weekend ' +
    'last next this earlier later early late recently previously afterward afterwards ago day days weeks months years spring summer autumn fall winter',
);
/** Verbs that do not report, but end a subject that stands before them. */
export const plainVerbs = set(
  'is are was were be been has have had do does did will would can could may might must shall should made make makes went go goes took take takes came come comes ' +
    'got get gets gave give gives held hold holds kept keep keeps left leave leaves led lead leads let lets lost lose loses met meet meets put puts ran run runs ' +
    'sat sit sits saw see sees sent send sends set sets stood stand stands spent spend spends turned turn turns used use uses won win wins began begin begins ' +
    'became become becomes brought bring brings built build builds chose choose chooses faced face faces fell fall falls followed follow follows grew grow grows ' +
    'happened helped help helps included include includes joined lives lived looked looks moved needs needed noted opened paid plays played provides raised raises ' +
    'received remained remains represents returned rose served serves signed started starts stopped studies tried tries visited voted votes walked works worked ' +
    'appeared appears seemed seems tends continued continues issued issues launched published consists contains means wants pursued leads lobbied lies',
);
/** Verbs that hand their subject on to a following "to" and a cue: "went on to say", "appeared to suggest". */
export const raisers = set(
  'went goes go going continued continues began begins appeared appears seemed seems proceeded tried tries used came ' +
    'wanted wants likes sought seeks managed decided took takes rushed hastened moved chose felt needs needed refused declined like able expected',
);
