/**
 * Titles and roles. Each row: the role, words that name it (several words joined by blanks, alternatives by |), wider words that may point
 * back to it ("the diplomat" for a foreign minister), and whether who holds it speaks for somebody else.
 */
export type RoleRow = readonly [role: string, words: string, wider: string, speaksFor: boolean];

export const roles: readonly RoleRow[] = [
  ['president', 'president|presidents', 'leader|head|politician|official', true],
  ['vice president', 'vice president|vice-president', 'politician|official', true],
  ['prime minister', 'prime minister|premier|chancellor', 'leader|head|politician|minister|official', true],
  ['secretary of state', 'secretary of state', 'diplomat|secretary|official|politician', true],
  ['foreign minister', 'foreign minister|minister of foreign affairs|foreign secretary', 'diplomat|minister|official|politician', true],
  ['minister', 'minister|defense minister|defence minister|finance minister|interior minister', 'official|politician', true],
  ['secretary', 'secretary|defense secretary|treasury secretary', 'official|politician', true],
  ['ambassador', 'ambassador|envoy|consul|charge d’affaires', 'diplomat|official', true],
  ['diplomat', 'diplomat|negotiator', 'official', true],
  ['spokesperson', 'spokesman|spokeswoman|spokesperson|press secretary|representative', 'official|aide', true],
  [
    'deputy',
    'deputy|state duma deputy|deputy chairman|deputy chair|deputy head|lawmaker|legislator|parliamentarian|mp',
    'lawmaker|deputy|politician|official|parliamentarian',
    true,
  ],
  ['senator', 'senator|sen.|senators', 'lawmaker|politician|legislator', true],
  ['representative', 'rep.|congressman|congresswoman|representative', 'lawmaker|politician|legislator', true],
  ['speaker', 'speaker|house speaker', 'lawmaker|politician', true],
  ['governor', 'governor|gov.', 'politician|official', true],
  ['mayor', 'mayor', 'politician|official', true],
  ['chair', 'chairman|chairwoman|chair|chairperson', 'head|leader|official', true],
  ['head', 'head|chief|boss', 'head|chief|leader|official', true],
  ['leader', 'leader|majority leader|minority leader|opposition leader|supreme leader', 'politician|head', true],
  ['director', 'director|executive director|managing director', 'head|official|expert', true],
  ['chief executive', 'ceo|chief executive|chief executive officer', 'executive|businessman|boss|head', true],
  [
    'general',
    'general|gen.|colonel|col.|admiral|adm.|lieutenant|lt.|major|captain|sergeant|commander',
    'officer|commander|soldier|official',
    true,
  ],
  ['attorney general', 'attorney general', 'official|prosecutor', true],
  ['prosecutor', 'prosecutor|district attorney', 'lawyer|official', true],
  ['candidate', 'candidate|nominee|front-runner|contender|hopeful', 'politician|candidate|nominee', false],
  ['activist', 'activist|opposition activist|campaigner', 'politician|opposition figure', false],
  ['professor', 'professor|prof.|lecturer|dean|rector|academic|scholar', 'expert|scholar|academic|scientist|americanist|analyst', false],
  [
    'researcher',
    'researcher|leading researcher|senior researcher|fellow|research fellow|scientist|economist|historian|analyst|political scientist|sociologist|americanist',
    'expert|analyst|scholar|scientist|political scientist|specialist',
    false,
  ],
  ['expert', 'expert|specialist|observer|pundit', 'expert|analyst|specialist', false],
  ['lawyer', 'lawyer|attorney|counsel|solicitor', 'lawyer', true],
  ['judge', 'judge|justice|chief justice', 'jurist', true],
  ['doctor', 'dr.|doctor|physician', 'doctor|expert', false],
  ['journalist', 'journalist|reporter|correspondent|columnist|editor|anchor|host|commentator', 'journalist|author', false],
  ['author', 'author|writer|novelist', 'author', false],
  [
    'strategist',
    'strategist|campaign manager|adviser|advisor|aide|consultant|pollster|campaign chairman',
    'aide|adviser|expert|official',
    true,
  ],
  [
    'businessman',
    'businessman|businesswoman|billionaire|mogul|tycoon|developer|real estate developer|entrepreneur',
    'businessman|executive',
    false,
  ],
  ['king', 'king|queen|prince|princess|sultan|emir|pope|archbishop|bishop|patriarch|reverend|rev.', 'leader|monarch|pontiff', true],
  ['sheriff', 'sheriff|police chief|police commissioner|commissioner', 'official|officer', true],
  ['first lady', 'first lady', '', false],
];

/** Forms of address that only mark a person, with the gender they tell. */
export const addresses: Readonly<Record<string, 'm' | 'f' | null>> = {
  'mr.': 'm',
  mr: 'm',
  'mrs.': 'f',
  mrs: 'f',
  'ms.': 'f',
  ms: 'f',
  sir: 'm',
  lady: 'f',
  'dr.': null,
  lord: 'm',
};

/** Words that say a capitalised name is not a person's. */
export const bodyWords: ReadonlySet<string> = new Set(
  (
    'university institute committee council party department ministry agency association organization organisation center centre college school court house senate congress ' +
    'parliament bank company corp corp. inc inc. group times post news journal press street street. avenue city county state states union federation republic army navy force police ' +
    'foundation fund campaign administration office bureau commission board service services network television radio magazine tribune herald embassy church league club team ' +
    'society academy hospital hotel tower airport river lake sea ocean island islands war act bill day week conference convention forum summit treaty agreement international ' +
    'national democratic republican democrats republicans democrat gop nato un eu isis twitter facebook google microsoft huawei solarwinds bible christmas islam christian ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'north south east west western eastern northern southern middle new poll survey report'
  ).split(' '),
);

/** Plural nouns for people in general; at the start of a sentence their capital makes them no name. */
export const groupNouns: ReadonlySet<string> = new Set(
  (
    'critics supporters voters people sources authorities republicans democrats activists residents lawmakers prosecutors economists scientists officials analysts investigators observers opponents ' +
    'allies aides protesters demonstrators polls reports studies documents records students workers parents women men police conservatives liberals progressives party campaign lawyers doctors neighbors ' +
    'neighbours witnesses relatives members leaders politicians politologists pundits reporters journalists others many some most few several both'
  ).split(' '),
);

/** Documents and utterances: the statement of a text is its author's ("the leader's address" speaks for the leader). */
export const documents: ReadonlySet<string> = new Set(
  'address statement speech letter tweet tweets post article memo memoir book op-ed column interview remarks message comments comment testimony essay email emails blog press-release release words argument words appeal text'.split(
    ' ',
  ),
);
