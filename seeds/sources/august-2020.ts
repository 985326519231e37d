import type { SourceSeed } from '../source-seed';

const report = { medium: 'report of the special counsel' };

export const august2020: SourceSeed = {
  key: 'august-2020',
  title: 'What two American inquiries wrote down',
  outlet: 'Lakeside Record',
  published: '2020-08-19',
  text: `Two American inquiries into the election of 2016 are closed. This is what they wrote down.

The report of special counsel Robert Mueller was published with redactions on April 18, 2019. “The Russian government interfered in the 2016 presidential election in sweeping and systematic fashion,” Mueller wrote. He wrote as plainly that “the investigation did not establish that members of the Trump Campaign conspired or coordinated with the Russian government in its election interference activities”.

None of the twelve officers charged in July 2018 has stood before a judge. “And we believe that if we had to, we could prove that in court tomorrow using only admissible, non-classified evidence to 12 jurors,” John Demers, assistant attorney general for national security, told CBS in November 2019.

The fifth volume of the Senate Select Committee on Intelligence came out on August 18, 2020. “The Committee found that the Russian government engaged in an aggressive, multifaceted effort to influence, or attempt to influence, the outcome of the 2016 presidential election,” the committee wrote. “We found irrefutable evidence of Russian meddling,” its acting chairman, Senator Marco Rubio, said.

What the law makes of it is less settled. The legal scholar Michael Schmitt argued in 2017 that it lies in a grey zone of the law whether the theft and release of the e-mails broke the ban on intervention.`,
  leave: ['We found irrefutable evidence of Russian meddling'],
  statements: [
    {
      words: 'The Russian government interfered in the 2016 presidential election in sweeping and systematic fashion',
      claim: 'sweeping',
      by: 'mueller',
      mode: 'direct',
      said: '2019-04-18',
      occasion: report,
    },
    {
      words:
        'the investigation did not establish that members of the Trump Campaign conspired or coordinated with the Russian government in its election interference activities',
      claim: 'no-conspiracy-established',
      by: 'mueller',
      mode: 'direct',
      said: '2019-04-18',
      occasion: report,
    },
    {
      words:
        'And we believe that if we had to, we could prove that in court tomorrow using only admissible, non-classified evidence to 12 jurors',
      claim: 'provable-in-court',
      by: 'demers',
      via: ['cbs'],
      mode: 'direct',
      said: '2019-11',
      occasion: { medium: 'interview with CBS' },
    },
    {
      words:
        'The Committee found that the Russian government engaged in an aggressive, multifaceted effort to influence, or attempt to influence, the outcome of the 2016 presidential election',
      claim: 'multifaceted-effort',
      by: 'senate-committee',
      mode: 'direct',
      said: '2020-08-18',
      occasion: { medium: 'report, volume 5' },
    },
    {
      words: 'it lies in a grey zone of the law whether the theft and release of the e-mails broke the ban on intervention',
      claim: 'grey-zone',
      by: 'schmitt',
      mode: 'indirect',
      said: '2017',
    },
  ],
};
