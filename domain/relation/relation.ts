/**
 * How one claim bears on another, after the argument interchange of Chesñevar et al. (The Knowledge Engineering Review 21:4,
 * 2006) and Pollock's difference between rebutting and undercutting (Cognitive Science 11, 1987): to rebut is to speak against
 * what is claimed, to undercut is to speak against the step that leads to it.
 */
export type Polarity = 'for' | 'against' | 'neither';
type Row = {
  /** a claim always stands at the near end */
  readonly from: 'claim';
  /** at the far end a claim, or a step: a supports or rebuts relation, an evidence link, an appearance (from said to so) */
  readonly to: 'claim' | 'step';
  /** what it does to the far end; an answer's polarity is that of its answer */
  readonly polarity: Polarity;
  /** the same read from either end, so it stands once for both */
  readonly symmetric: boolean;
  /** counts as an answer to what it aims at: an accusation, a question, a proposal */
  readonly reply: boolean;
  /** as read from the near end, and as read from the far end */
  readonly words: string;
  readonly backwards: string;
};

export const relations = {
  supports: {
    from: 'claim',
    to: 'claim',
    polarity: 'for',
    symmetric: false,
    reply: false,
    words: 'supports',
    backwards: 'is supported by',
  },
  rebuts: { from: 'claim', to: 'claim', polarity: 'against', symmetric: false, reply: true, words: 'rebuts', backwards: 'is rebutted by' },
  undercuts: {
    from: 'claim',
    to: 'step',
    polarity: 'against',
    symmetric: false,
    reply: false,
    words: 'undercuts',
    backwards: 'is undercut by',
  },
  restates: { from: 'claim', to: 'claim', polarity: 'neither', symmetric: true, reply: false, words: 'restates', backwards: 'restates' },
  qualifies: {
    from: 'claim',
    to: 'claim',
    polarity: 'neither',
    symmetric: false,
    reply: false,
    words: 'qualifies',
    backwards: 'is qualified by',
  },
  answers: {
    from: 'claim',
    to: 'claim',
    polarity: 'neither',
    symmetric: false,
    reply: true,
    words: 'answers',
    backwards: 'is answered by',
  },
} as const satisfies Record<string, Row>;

export type RelationType = keyof typeof relations;
export const relationTypes = Object.keys(relations) as readonly RelationType[];

export const answers = {
  accepts: { polarity: 'for', words: 'accepts' },
  rejects: { polarity: 'against', words: 'rejects' },
  conditional: { polarity: 'neither', words: 'accepts on conditions' },
} as const satisfies Record<string, { readonly polarity: Polarity; readonly words: string }>;
export type Answer = keyof typeof answers;
export const answerKinds = Object.keys(answers) as readonly Answer[];

/** What a relation does to its far end. */
export const polarityOf = (type: RelationType, answer: Answer | null): Polarity =>
  type === 'answers' && answer ? answers[answer].polarity : relations[type].polarity;

/** The steps an undercutter may aim at among relations. */
export const isStep = (type: RelationType): boolean => type === 'supports' || type === 'rebuts';

/** The relations by which an accusation, a question or a proposal is answered. */
export const replyTypes = relationTypes.filter((type) => relations[type].reply);

/** A counter-claim is a role: a claim that rebuts or undercuts. */
export const isCounter = (type: RelationType): boolean => type === 'rebuts' || type === 'undercuts';
