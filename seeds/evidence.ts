import type { Credibility } from '@/domain/evidence/grade';
import type { Stance } from '@/domain/evidence/tally';
import type { Who } from './who';

/** A finding. It rests on exact words of a brief, on a brief as a whole, or on a public document by its address. */
export type EvidenceSeed = {
  readonly key: string;
  readonly finding: string;
  readonly from: { readonly source: string; readonly words?: string } | { readonly address: string };
  readonly credibility: Credibility;
  readonly dated?: string;
  readonly by: Who;
  readonly links: readonly { readonly claim: string; readonly stance: Stance; readonly reason?: string }[];
};

export const evidence: readonly EvidenceSeed[] = [
  {
    key: 'assessment-2017',
    finding: 'Three American agencies judged in January 2017 that the campaign was ordered from the top.',
    from: { source: 'january-2017', words: 'ordered an influence campaign in 2016 aimed at the US presidential election' },
    credibility: 2,
    dated: '2017-01-06',
    by: 'analyst',
    links: [
      { claim: 'ordered-campaign', stance: 'supports', reason: 'The judgement itself.' },
      { claim: 'never-interfered', stance: 'refutes' },
    ],
  },
  {
    key: 'mueller-report',
    finding: 'The special counsel found that the Russian government interfered in a sweeping and systematic way.',
    from: {
      source: 'august-2020',
      words: 'The Russian government interfered in the 2016 presidential election in sweeping and systematic fashion',
    },
    credibility: 1,
    dated: '2019-04-18',
    by: 'analyst',
    links: [
      { claim: 'meant-to-interfere', stance: 'supports' },
      { claim: 'never-interfered', stance: 'refutes', reason: 'Two years of inquiry with subpoenas and seized records.' },
    ],
  },
  {
    key: 'senate-volume-five',
    finding: 'A committee of both parties came to the same finding after three years and some two hundred witnesses.',
    from: { source: 'august-2020', words: 'engaged in an aggressive, multifaceted effort to influence' },
    credibility: 1,
    dated: '2020-08-18',
    by: 'chief',
    links: [
      { claim: 'ordered-campaign', stance: 'supports' },
      { claim: 'sweeping', stance: 'supports' },
      { claim: 'never-interfered', stance: 'refutes' },
    ],
  },
  {
    key: 'indictment-2018',
    finding: 'A grand jury charged twelve named officers of Russian military intelligence with taking the e-mails.',
    from: { address: 'https://www.justice.gov/file/1080281/download' },
    credibility: 2,
    dated: '2018-07-13',
    by: 'analyst',
    links: [
      { claim: 'emails-directed', stance: 'supports' },
      { claim: 'never-on-state-level', stance: 'refutes', reason: 'Names units, officers and dates; no court has tried it.' },
      { claim: 'no-proof', stance: 'refutes' },
    ],
  },
  {
    key: 'no-court-has-tried-it',
    finding: 'None of the twelve officers has stood before a judge.',
    from: { source: 'august-2020', words: 'None of the twelve officers charged in July 2018 has stood before a judge' },
    credibility: 1,
    dated: '2020-08-19',
    by: 'adjudicator',
    links: [
      { claim: 'no-proof', stance: 'context' },
      { claim: 'never-on-state-level', stance: 'context', reason: 'The charges stand untested.' },
      { claim: 'provable-in-court', stance: 'context', reason: 'It has not been put to the test.' },
    ],
  },
  {
    key: 'closed-grounds',
    finding: 'The agencies say themselves that the public version leaves out most of the grounds.',
    from: {
      source: 'january-2017',
      words: 'rarely can publicly reveal the full extent of its knowledge or the precise bases for its assessments',
    },
    credibility: 1,
    dated: '2017-01-06',
    by: 'analyst',
    links: [
      { claim: 'no-proof', stance: 'supports', reason: 'Holds for January 2017, and less since the charges of 2018.' },
      { claim: 'ordered-campaign', stance: 'context', reason: 'Nobody outside can examine what the order is inferred from.' },
      { claim: 'witch-hunt', stance: 'context' },
    ],
  },
  {
    key: 'tillersons-account',
    finding: 'The American minister who was present does not speak of acceptance.',
    from: { source: 'july-2017', words: 'Putin had denied any part in it' },
    credibility: 3,
    dated: '2017-07-07',
    by: 'analyst',
    links: [{ claim: 'accepted-assurances', stance: 'refutes', reason: 'He had as much interest in his account as Lavrov in his.' }],
  },
  {
    key: 'trumps-account',
    finding: 'Trump wrote that Putin denied it, and not that he believed him.',
    from: { source: 'july-2017', words: 'vehemently denied it' },
    credibility: 3,
    dated: '2017-07-09',
    by: 'analyst',
    links: [
      { claim: 'accepted-assurances', stance: 'context' },
      { claim: 'pressed-putin', stance: 'supports' },
    ],
  },
  {
    key: 'no-measurement',
    finding: 'The assessment left the effect on the result out of its task.',
    from: { source: 'january-2017', words: 'We did not make an assessment of the impact' },
    credibility: 1,
    dated: '2017-01-06',
    by: 'adjudicator',
    links: [{ claim: 'no-impact', stance: 'context', reason: 'Whoever says that there was none cannot lean on it.' }],
  },
  {
    key: 'elections-2020',
    finding: 'The agencies judged in March 2021 that Putin authorised influence operations against the election of 2020.',
    from: { address: 'https://www.dni.gov/files/ODNI/documents/assessments/ICA-declass-16MAR21.pdf' },
    credibility: 2,
    dated: '2021-03-10',
    by: 'chief',
    links: [
      { claim: 'will-not-interfere', stance: 'refutes', reason: 'Two years after the promise of Helsinki.' },
      { claim: 'efforts-go-on', stance: 'supports' },
    ],
  },
  {
    key: 'charges-october-2020',
    finding: 'The charges of October 2020 name six officers for NotPetya among other attacks.',
    from: { source: 'october-2020', words: 'charges against six officers of Russian military intelligence' },
    credibility: 2,
    dated: '2020-10-19',
    by: 'analyst',
    links: [
      { claim: 'notpetya-russian', stance: 'supports' },
      { claim: 'notpetya-denied', stance: 'refutes' },
      { claim: 'more-actions', stance: 'supports', reason: 'One of the further actions, under the next president.' },
    ],
  },
  {
    key: 'likely-russian',
    finding: 'Four agencies found in January 2021 that the intruder was likely Russian in origin.',
    from: { source: 'january-2021', words: 'likely Russian in origin' },
    credibility: 2,
    dated: '2021-01-05',
    by: 'analyst',
    links: [
      { claim: 'svr-named', stance: 'supports', reason: 'Says Russian, and not which service.' },
      { claim: 'solarwinds-denied', stance: 'refutes' },
      { claim: 'perhaps-china', stance: 'refutes' },
    ],
  },
  {
    key: 'high-confidence',
    finding: 'The fact sheet of April 2021 gives the attribution to the SVR high confidence.',
    from: { source: 'may-2021', words: 'high confidence' },
    credibility: 2,
    dated: '2021-04-15',
    by: 'analyst',
    links: [
      { claim: 'svr-named', stance: 'supports' },
      { claim: 'solarwinds-denied', stance: 'refutes' },
    ],
  },
  {
    key: 'naryshkins-comparison',
    finding: 'Naryshkin finds that the tactics resemble those of an American agency and shows nothing for it.',
    from: { source: 'may-2021', words: 'but the tactics are similar' },
    credibility: 5,
    dated: '2021-05-18',
    by: 'adjudicator',
    links: [
      { claim: 'svr-named', stance: 'refutes' },
      { claim: 'tactics-similar', stance: 'context' },
    ],
  },
  {
    key: 'first-committee-vote',
    finding: 'The Russian draft was approved by 109 votes to 45; both drafts passed.',
    from: { source: 'november-2018', words: 'It was approved by 109 votes to 45, with 16 abstentions' },
    credibility: 1,
    dated: '2018-11-08',
    by: 'analyst',
    links: [
      { claim: 'open-group', stance: 'supports', reason: 'The open group was set up.' },
      { claim: 'norms-imposed', stance: 'context' },
    ],
  },
  {
    key: 'experts-report-2015',
    finding: 'Experts of twenty states agreed in 2015 that international law applies.',
    from: { address: 'https://undocs.org/A/70/174' },
    credibility: 1,
    dated: '2015-07-22',
    by: 'analyst',
    links: [
      { claim: 'law-applies', stance: 'supports' },
      { claim: 'no-scheme', stance: 'refutes', reason: 'Norms without force, but norms.' },
    ],
  },
  {
    key: 'consensus-2021',
    finding: 'The open working group ended with a report that all could live with.',
    from: { source: 'june-2021', words: 'had finished its report by consensus on March 12' },
    credibility: 1,
    dated: '2021-03-12',
    by: 'chief',
    links: [
      { claim: 'law-applies', stance: 'supports' },
      { claim: 'open-group', stance: 'supports' },
    ],
  },
  {
    key: 'both-announce-talks',
    finding: 'Both presidents announced talks of experts on the same day.',
    from: { address: 'https://www.pbs.org/newshour/world/watch-live-putin-holds-news-conference-after-meeting-with-biden' },
    credibility: 6,
    dated: '2021-06-16',
    by: 'analyst',
    links: [
      { claim: 'consultations', stance: 'supports' },
      { claim: 'experts-will-work', stance: 'supports' },
    ],
  },
  {
    key: 'no-source-for-most',
    finding: 'Putin names American sources for his count and does not say which.',
    from: { source: 'june-2021', words: 'Then he turned the accusation round' },
    credibility: 4,
    dated: '2021-06-16',
    by: 'adjudicator',
    links: [{ claim: 'most-from-america', stance: 'context', reason: 'Where a machine stands does not tell who uses it.' }],
  },
];
