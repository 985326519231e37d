import type { SourceSeed } from '../source-seed';

const statement = { medium: 'written statement' };
const assessment = { medium: 'intelligence assessment, public version' };

export const january2017: SourceSeed = {
  key: 'january-2017',
  title: 'An accusation on paper, and a shrug from the Kremlin',
  outlet: 'Meridian Wire',
  published: '2017-01-09',
  text: `The outgoing administration has put its accusation on paper, and the Kremlin has answered with a shrug.

At his last news conference of the year, on December 16, US President Barack Obama told what he had done in September, when he met Vladimir Putin in China. The most effective way, Obama said, was “to talk to him directly and tell him to cut it out”. On December 29 he ordered 35 Russian officials out of the country. “All Americans should be alarmed by Russia's actions,” Obama said in a statement. “These data theft and disclosure activities could only have been directed by the highest levels of the Russian government,” he said. More would follow: “We will continue to take a variety of actions at a time and place of our choosing, some of which will not be publicized,” Obama said.

On January 6 the Office of the Director of National Intelligence published its assessment. Putin, it says, “ordered an influence campaign in 2016 aimed at the US presidential election”. About the result it takes no side. “We did not make an assessment of the impact that Russian activities had on the outcome of the 2016 election,” the assessment says. Most of its grounds stay closed as well: the Intelligence Community, it explains, “rarely can publicly reveal the full extent of its knowledge or the precise bases for its assessments”.

In Moscow, Kremlin spokesman Dmitry Peskov told reporters on January 9 that the accusations were unfounded and that the whole matter was beginning to look like a “witch hunt”.`,
  leave: ["All Americans should be alarmed by Russia's actions"],
  statements: [
    {
      words: 'to talk to him directly and tell him to cut it out',
      claim: 'told-to-stop',
      by: 'obama',
      mode: 'direct',
      said: '2016-12-16',
      occasion: { place: 'Washington', event: 'year-end news conference' },
    },
    {
      words: 'These data theft and disclosure activities could only have been directed by the highest levels of the Russian government',
      claim: 'highest-levels',
      by: 'obama',
      mode: 'direct',
      said: '2016-12-29',
      occasion: statement,
    },
    {
      words: 'We will continue to take a variety of actions at a time and place of our choosing, some of which will not be publicized',
      claim: 'more-actions',
      by: 'obama',
      mode: 'direct',
      said: '2016-12-29',
      occasion: statement,
    },
    {
      words: 'ordered an influence campaign in 2016 aimed at the US presidential election',
      claim: 'ordered-campaign',
      by: 'odni',
      mode: 'direct',
      said: '2017-01-06',
      occasion: assessment,
    },
    {
      words: 'We did not make an assessment of the impact that Russian activities had on the outcome of the 2016 election',
      claim: 'impact-not-assessed',
      by: 'odni',
      mode: 'direct',
      said: '2017-01-06',
      occasion: assessment,
    },
    {
      words: 'rarely can publicly reveal the full extent of its knowledge or the precise bases for its assessments',
      claim: 'grounds-stay-closed',
      by: 'odni',
      mode: 'direct',
      said: '2017-01-06',
      occasion: assessment,
    },
    {
      words: 'the accusations were unfounded and that the whole matter was beginning to look like a “witch hunt”',
      claim: 'witch-hunt',
      by: 'peskov',
      mode: 'mixed',
      said: '2017-01-09',
      occasion: { place: 'Moscow', event: 'call with reporters' },
    },
  ],
};
