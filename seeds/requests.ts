import type { RequestOutcome } from '@/domain/claim/request-input';
import type { Who } from './who';

/** Somebody was asked. Those that the record tells of, and those of this desk to the outlets made up for it. */
export type RequestSeed = {
  readonly asked: string;
  /** absent when this desk asked */
  readonly asker?: string;
  readonly about: string;
  readonly claim?: string;
  readonly issue?: string;
  /** days before the load, or a date of the record */
  readonly on: string | { readonly daysAgo: number };
  readonly outcome: RequestOutcome;
  readonly answeredIn?: string;
  readonly note?: string;
  readonly by: Who;
};

export const requests: readonly RequestSeed[] = [
  {
    asked: 'justice',
    asker: 'prosecutor',
    about: 'Consultations on cybercrime, proposed by the Russian side',
    claim: 'cybercrime-consultations',
    on: '2015-11',
    outcome: 'no-answer',
    note: 'By Lavrov’s account of October 2016; the American side has not spoken about it in these briefs.',
    by: 'analyst',
  },
  {
    asked: 'us',
    asker: 'russia',
    about: '45 requests about attacks in 2020 and 35 in 2021, by the Russian count',
    claim: 'requests-ignored',
    on: '2020/2021',
    outcome: 'no-answer',
    note: 'By Putin’s account in Geneva.',
    by: 'analyst',
  },
  {
    asked: 'trump',
    about: 'Whether he would denounce what happened in 2016, asked by a reporter of the Associated Press in Helsinki',
    issue: 'interference',
    on: '2018-07-16',
    outcome: 'answered',
    answeredIn: 'july-2018/no-reason-to-think-so',
    note: 'He asked back first, then said this.',
    by: 'analyst',
  },
  {
    asked: 'northbank',
    about: 'Who translated the words of June 1, 2017, and from which recording',
    claim: 'hackers-act-alone',
    on: { daysAgo: 4 },
    outcome: 'refused',
    note: 'The bulletin does not name its translators.',
    by: 'analyst',
  },
  {
    asked: 'meridian',
    about: 'Which translation of the statement of September 25, 2020 the brief follows',
    issue: 'offers',
    on: { daysAgo: 4 },
    outcome: 'answered',
    note: 'Those of news agencies, as the brief itself says.',
    by: 'analyst',
  },
  {
    asked: 'lakeside',
    about: 'Which words the interpreter used for the count of attacks in Geneva',
    issue: 'response',
    on: { daysAgo: 2 },
    outcome: 'waiting',
    by: 'adjudicator',
  },
];
