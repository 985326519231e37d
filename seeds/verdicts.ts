import type { Confidence, Likelihood } from '@/domain/verdict/confidence';
import type { Who } from './who';

export type VerdictSeed = readonly [rating: string, confidence: Confidence, reasons: string, likelihood?: Likelihood];

/** A round on a claim (so), or on its words in one brief (said). Three verdicts close it; fewer leave it open and blind. */
export type RoundSeed = {
  readonly claim: string;
  readonly said?: { readonly source: string };
  readonly verdicts: Partial<Readonly<Record<Who, VerdictSeed>>>;
  readonly settled?: { readonly rating: string; readonly reason: string; readonly dissent?: string };
};

/** What is so. */
const so: readonly RoundSeed[] = [
  {
    claim: 'ordered-campaign',
    verdicts: {
      chief: [
        'supported',
        'high',
        'Three agencies, a special counsel and a committee of both parties say so independently enough.',
        'almost-certain',
      ],
      adjudicator: [
        'conflicting-evidence',
        'moderate',
        'That there was a campaign is settled; that he gave the order rests on grounds that stay closed.',
        'likely',
      ],
      analyst: [
        'supported',
        'moderate',
        'Volume four of the Senate report looked at the closed grounds and found them sound.',
        'very-likely',
      ],
    },
    settled: {
      rating: 'supported',
      reason: 'The order is inferred and not shown, but those who saw the grounds, of both parties, found the inference sound.',
      dissent: 'Okafor: what the public can examine shows a campaign and not the order. The desk should say which of the two it means.',
    },
  },
  {
    claim: 'never-interfered',
    verdicts: {
      chief: ['refuted', 'high', 'Contradicted by every inquiry that had access to the records.', 'almost-no-chance'],
      adjudicator: ['refuted', 'high', 'Whoever gave the orders, officers of the state did it.', 'very-unlikely'],
      analyst: [
        'refuted',
        'moderate',
        'The charges name units and officers. Not tried, but not answered in substance either.',
        'very-unlikely',
      ],
    },
    settled: { rating: 'refuted', reason: 'Three independent inquiries; nothing of substance on the other side.' },
  },
  {
    claim: 'no-proof',
    verdicts: {
      chief: ['refuted', 'moderate', 'Since July 2018 there is an indictment with names, units and dates.'],
      adjudicator: ['conflicting-evidence', 'moderate', 'True when Lavrov said it, no longer true two years later.'],
      analyst: ['supported', 'low', 'An indictment is not a proof, and the assessments keep their grounds closed.'],
    },
    settled: {
      rating: 'conflicting-evidence',
      reason: 'Much was shown after 2018, and what matters most for the order was not. The claim is too broad to be simply so or not.',
      dissent: 'Lindqvist: as of 2021 it is refuted. Novak: what nobody tried before a court is not proved.',
    },
  },
  {
    claim: 'accepted-assurances',
    verdicts: {
      chief: ['not-enough-evidence', 'high', 'Two men from one closed room, each speaking for his side.'],
      adjudicator: ['not-enough-evidence', 'high', 'No record of the conversation has been published.'],
      analyst: ['conflicting-evidence', 'moderate', 'Tillerson’s account and the message of July 9 speak against it, Lavrov for it.'],
    },
    settled: {
      rating: 'not-enough-evidence',
      reason: 'Accounts of interested participants that contradict each other are not evidence on both sides.',
      dissent: 'Novak: two against one is a conflict, and the reader should see that it is one.',
    },
  },
  {
    claim: 'no-impact',
    verdicts: {
      chief: ['not-checkable', 'moderate', 'Nobody can run the election again without it.'],
      adjudicator: ['not-enough-evidence', 'high', 'The agencies did not measure it; that it cannot be measured is another claim.'],
      analyst: ['not-enough-evidence', 'high', 'No study in these briefs, for it or against it.', 'roughly-even'],
    },
    settled: {
      rating: 'not-enough-evidence',
      reason: 'It could have been studied and was not.',
      dissent: 'Lindqvist: we promise readers an answer that cannot come.',
    },
  },
  {
    claim: 'notpetya-russian',
    verdicts: {
      chief: ['supported', 'high', 'Named by several governments, then charged with names.', 'almost-certain'],
      adjudicator: ['supported', 'high', 'The charges of 2020 give units and times.', 'very-likely'],
      analyst: ['supported', 'moderate', 'The denial answers none of the particulars.', 'very-likely'],
    },
    settled: { rating: 'supported', reason: 'Agreed by all three, on the charges of October 2020.' },
  },
  {
    claim: 'guarantees',
    verdicts: {
      chief: ['unanswered', 'moderate', 'The addressee was the president, and he said nothing.'],
      adjudicator: [
        'rejected',
        'moderate',
        'An assistant attorney general does not say this in public against the will of his government.',
      ],
      analyst: ['rejected', 'low', 'It came with an indictment; that is an answer.'],
    },
    settled: {
      rating: 'rejected',
      reason: 'Turned down by an official of the government it was addressed to, on a prepared occasion.',
      dissent: 'Lindqvist: in law and in fact it stands unanswered; a prosecutor’s scorn is not a reply between states.',
    },
  },
  {
    claim: 'cyber-unit',
    verdicts: {
      chief: ['rejected', 'high', 'By its own author, the same day.'],
      adjudicator: ['rejected', 'high', 'He says himself that it cannot happen.'],
      analyst: ['rejected', 'high', 'Nothing like it was ever formed.'],
    },
    settled: { rating: 'rejected', reason: 'Withdrawn by the one who had announced it.' },
  },
  {
    claim: 'no-principled-objection',
    verdicts: {
      chief: ['not-checkable', 'high', 'A judgement of value about two histories.'],
      adjudicator: ['not-checkable', 'high', 'An opinion in law and morals.'],
      analyst: ['not-checkable', 'moderate', 'The history it leans on could be checked, the conclusion not.'],
    },
    settled: { rating: 'not-checkable', reason: 'An opinion, marked as one.' },
  },
  {
    claim: 'svr-named',
    verdicts: {
      chief: ['supported', 'high', 'High confidence of the agencies, shared by allies.', 'very-likely'],
      adjudicator: ['not-enough-evidence', 'moderate', 'Russian, likely; which service, on their word alone.', 'likely'],
      analyst: ['supported', 'moderate', 'The service was named by several governments at once.', 'likely'],
    },
  },
  {
    claim: 'solarwinds-denied',
    verdicts: {
      chief: ['refuted', 'moderate', 'Follows from what we hold about the SVR.', 'very-unlikely'],
      adjudicator: ['conflicting-evidence', 'low', 'I would not close this before the other one.', 'unlikely'],
      analyst: ['refuted', 'moderate', 'A denial without particulars.', 'unlikely'],
    },
  },
  {
    claim: 'next-war',
    verdicts: {
      adjudicator: ['pending', 'moderate', 'Depends on what one calls the next war.', 'likely'],
      analyst: ['in-part', 'low', 'Wars since 2018 began with cyber attacks among other things, none with that alone.', 'roughly-even'],
    },
  },
  {
    claim: 'will-not-interfere',
    verdicts: { chief: ['broken', 'moderate', 'The assessment of March 2021 says so of the election of 2020.', 'very-unlikely'] },
  },
  {
    claim: 'more-actions',
    verdicts: {
      chief: ['kept', 'moderate', 'Sanctions, charges and expulsions followed under three presidents.'],
      analyst: ['in-part', 'low', 'Some were not to be publicised, so nobody can count them.'],
    },
  },
  {
    claim: 'most-from-america',
    verdicts: { analyst: ['not-enough-evidence', 'moderate', 'He names no source that we could open.', 'unlikely'] },
  },
];

/** What was said. */
const said: readonly RoundSeed[] = [
  {
    claim: 'never-interfered',
    said: { source: 'july-2018' },
    verdicts: {
      chief: ['in-substance', 'high', 'An interpreter’s words; the Kremlin’s own English differs.'],
      adjudicator: ['said', 'moderate', 'These are the words the room heard and the cameras kept.'],
      analyst: ['in-substance', 'moderate', 'The sense is the same in every translation I found.'],
    },
    settled: {
      rating: 'in-substance',
      reason: 'Spoken in Russian; what is in quotation marks is the interpreter.',
      dissent: 'Okafor: interpreted speech on a recorded stage is speech. We should mark the interpreter and call it said.',
    },
  },
  {
    claim: 'no-reason-to-think-so',
    said: { source: 'july-2018' },
    verdicts: {
      chief: ['said', 'high', 'On camera, in these words.'],
      adjudicator: ['out-of-context', 'low', 'He says that he meant the opposite, and the sentence before speaks of both sides.'],
      analyst: ['said', 'high', 'The correction came a day later and does not change what was said.'],
    },
    settled: {
      rating: 'said',
      reason: 'The correction undercuts what may be concluded from the words, not that they were said. It stands beside them.',
      dissent: 'Okafor: shown without the correction the words mislead.',
    },
  },
  {
    claim: 'emails-directed',
    said: { source: 'october-2016' },
    verdicts: {
      chief: ['said', 'high', 'Word for word in the published statement.'],
      adjudicator: ['said', 'high', 'Compared with the text of the department.'],
      analyst: ['said', 'high', 'The published statement goes on after our last word and changes nothing.'],
    },
    settled: { rating: 'said', reason: 'Published in writing by both offices.' },
  },
  {
    claim: 'no-first-strike',
    said: { source: 'october-2020' },
    verdicts: {
      chief: ['in-substance', 'high', 'A news agency’s English for a Russian text.'],
      adjudicator: ['in-substance', 'high', 'The Kremlin’s translation has other words and the same offer.'],
      analyst: ['said', 'moderate', 'The agency speaks for the same state; its English is as good as official.'],
    },
  },
  {
    claim: 'hackers-cannot-decide',
    said: { source: 'july-2017' },
    verdicts: {
      adjudicator: ['in-substance', 'moderate', 'Retold, and the agency’s own wording is a shade weaker.'],
      analyst: ['not-established', 'low', 'The bulletin does not say who translated.'],
    },
  },
  {
    claim: 'most-from-america',
    said: { source: 'june-2021' },
    verdicts: { chief: ['in-substance', 'moderate', 'The interpreter’s words; I have seen two others.'] },
  },
];

/** Most are settled, two and one wait to be settled, some are open, and most claims of the dossier are not judged at all. */
export const rounds: readonly RoundSeed[] = [...so, ...said];
