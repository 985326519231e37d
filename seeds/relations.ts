import type { Answer, RelationType } from '@/domain/relation/relation';
import type { Who } from './who';

/** A statement is named by its brief and its claim, a link by its item and its claim. */
export type RelationSeed = {
  /** only where another row aims at it */
  readonly key?: string;
  readonly from: string;
  readonly type: RelationType;
  readonly to:
    | string
    | { readonly relation: string }
    | { readonly evidence: string; readonly claim: string }
    | { readonly source: string; readonly claim: string };
  readonly answer?: Answer;
  /** the briefs in which an answer and what it answers stand */
  readonly meets?: readonly [from: string, to: string];
  readonly reason: string;
  readonly by: Who;
};

const plain = (from: string, type: RelationType, to: string, reason: string, by: Who = 'analyst'): RelationSeed => ({
  from,
  type,
  to,
  reason,
  by,
});

/** Who answers whom, an undercutter after the step it aims at. */
export const relations: readonly RelationSeed[] = [
  plain('highest-levels', 'supports', 'emails-directed', 'If the highest levels alone could direct it, the government did.'),
  plain('emails-directed', 'rebuts', 'never-on-state-level', 'Names the state for what Putin had denied five weeks before.'),
  {
    ...plain('no-proof', 'rebuts', 'emails-directed', 'Lavrov says it of this very accusation, five days later.'),
    key: 'no-proof-against-emails',
  },
  {
    from: 'provable-in-court',
    type: 'undercuts',
    to: { relation: 'no-proof-against-emails' },
    reason: 'That nothing was shown does not tell against the accusation when the proof lies ready for a court.',
    by: 'adjudicator',
  },
  plain(
    'no-principled-objection',
    'qualifies',
    'emails-directed',
    'Grants the attribution for the sake of argument and doubts what follows from it.',
  ),
  plain('ordered-campaign', 'supports', 'meant-to-interfere', 'An order for a campaign is an intention.'),
  plain('no-proof', 'rebuts', 'meant-to-interfere', 'Said of the same statement: neither the act nor its purpose was shown.'),
  plain('scanning-unattributed', 'qualifies', 'meant-to-interfere', 'The same statement takes the scanning out of the accusation.'),
  plain('witch-hunt', 'rebuts', 'highest-levels', 'Takes in what Obama had said eleven days before.'),
  plain('witch-hunt', 'rebuts', 'ordered-campaign', 'Peskov says it of the assessment, three days later.'),
  plain('never-interfered', 'rebuts', 'ordered-campaign', 'Both cannot be so.', 'chief'),
  plain('multifaceted-effort', 'supports', 'sweeping', 'A second inquiry, of another branch, comes to the same finding.'),
  plain('sweeping', 'rebuts', 'never-interfered', 'The report finds what Putin had denied nine months before.'),
  plain('no-conspiracy-established', 'qualifies', 'sweeping', 'The same report says what it did not find.'),
  plain('never-interfered', 'rebuts', 'efforts-go-on', 'Said some hours before, of the past and of what is to come.'),
  plain('efforts-go-on', 'rebuts', 'no-reason-to-think-so', 'The director answers his own president within hours.'),
  {
    from: 'misspoke',
    type: 'undercuts',
    to: { source: 'july-2018', claim: 'no-reason-to-think-so' },
    reason: 'The speaker says that these were not the words he meant: from what was said one may no longer conclude that he holds it.',
    by: 'analyst',
  },
  plain('accepts-with-doubt', 'qualifies', 'efforts-go-on', 'Accepts the finding and adds that it may have been others as well.'),
  plain('hackers-act-alone', 'qualifies', 'never-on-state-level', 'Denies the state and leaves room for its citizens.'),
  plain('pressed-putin', 'rebuts', 'accepted-assurances', 'Two ministers were in the room and tell it differently.'),
  {
    ...plain('hackers-cannot-decide', 'supports', 'no-impact', 'If no hacker can decide an election, these did not.'),
    key: 'no-hacker-so-no-impact',
  },
  {
    from: 'impact-not-assessed',
    type: 'undercuts',
    to: { relation: 'no-hacker-so-no-impact' },
    reason: 'A general sentence does not tell what happened here as long as nobody has measured it.',
    by: 'analyst',
  },
  plain('notpetya-denied', 'rebuts', 'notpetya-russian', 'Denies the part and calls the accusation groundless.'),
  plain('consequences', 'supports', 'more-actions', 'The next administration keeps to the same course.', 'chief'),
  plain('solarwinds-denied', 'rebuts', 'solarwinds-russian', 'Peskov answers before Pompeo speaks, and again after.'),
  plain('a-nation-did-it', 'supports', 'solarwinds-russian', 'Narrows the circle to a few states.'),
  plain('perhaps-china', 'rebuts', 'solarwinds-russian', 'The president contradicts his secretary of state within a day.'),
  plain('solarwinds-russian', 'supports', 'svr-named', 'The finding of January, a name in April.'),
  plain('solarwinds-denied', 'rebuts', 'svr-named', 'Naryshkin answers for the service that was named.'),
  plain('tactics-similar', 'rebuts', 'svr-named', 'Points to another author without asserting it.'),
  plain('insinuations', 'restates', 'no-proof', 'The same complaint, nearly five years later.'),
  {
    from: 'grounds-stay-closed',
    type: 'answers',
    to: 'substantiate-norm',
    answer: 'conditional',
    meets: ['january-2017', 'november-2018'],
    reason: 'Says how far the agencies can go in giving their grounds.',
    by: 'analyst',
  },
  {
    from: 'grounds-stay-closed',
    type: 'undercuts',
    to: { evidence: 'assessment-2017', claim: 'ordered-campaign' },
    reason: 'A reader of the public version sees the judgement and not what it rests on.',
    by: 'adjudicator',
  },
  {
    from: 'unit-cannot-happen',
    type: 'answers',
    to: 'cyber-unit',
    answer: 'rejects',
    meets: ['july-2017', 'july-2017'],
    reason: 'He takes his own idea back the same day.',
    by: 'analyst',
  },
  {
    from: 'incredible-offer',
    type: 'answers',
    to: 'questioning-exchange',
    answer: 'accepts',
    meets: ['july-2018', 'july-2018'],
    reason: 'Said beside Putin, before anybody at home had looked at it.',
    by: 'analyst',
  },
  {
    from: 'exchange-refused',
    type: 'answers',
    to: 'questioning-exchange',
    answer: 'rejects',
    meets: ['july-2018', 'july-2018'],
    reason: 'The answer of the White House three days later.',
    by: 'analyst',
  },
  {
    from: 'cheap-propaganda',
    type: 'answers',
    to: 'guarantees',
    answer: 'rejects',
    meets: ['october-2020', 'october-2020'],
    reason: 'Not the addressee, but an official of the same government, and about this very offer.',
    by: 'analyst',
  },
  {
    from: 'cheap-propaganda',
    type: 'answers',
    to: 'incident-agreement',
    answer: 'rejects',
    meets: ['october-2020', 'october-2020'],
    reason: 'Speaks of the proposal as a whole.',
    by: 'analyst',
  },
  plain('infrastructure-norm', 'supports', 'off-limits', 'Agreed by experts of both states six years before.'),
  {
    from: 'consultations',
    type: 'answers',
    to: 'off-limits',
    answer: 'conditional',
    meets: ['june-2021', 'june-2021'],
    reason: 'Agrees to talk and says nothing about the list.',
    by: 'analyst',
  },
  plain('norms-imposed', 'rebuts', 'open-group', 'Against the way the text was made, not against an open group as such.'),
  plain('grey-zone', 'qualifies', 'law-applies', 'That the law applies does not say what it forbids.'),
  plain('no-scheme', 'rebuts', 'law-applies', 'The head of the organisation sees no rules where its experts saw them apply.'),
];
