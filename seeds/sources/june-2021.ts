import type { SourceSeed } from '../source-seed';

const biden = { place: 'Geneva', event: 'news conference after the summit' };
const putin = { place: 'Geneva', event: 'his own news conference after the summit' };

export const june2021: SourceSeed = {
  key: 'june-2021',
  title: 'Geneva: a list of sixteen, and consultations',
  outlet: 'Lakeside Record',
  published: '2021-06-17',
  text: `Two presidents, one lakeside villa, two news conferences on June 16.

“I talked about the proposition that certain critical infrastructure should be off limits to attack — period — by cyber or any other means,” US President Joe Biden told reporters in Geneva. He had handed over a list of sixteen: “16 defined as critical infrastructure under U.S. policy, from the energy sector to our water systems”, Biden said. Experts of both countries, he said, were “to work on specific understandings about what's off limits”.

Russian President Vladimir Putin had spoken first. “As for cybersecurity, we agreed to start consultations on the matter,” Putin said. Then he turned the accusation round: “the majority of cyberattacks in the world are performed from the U.S. cyberspace”, Putin said through an interpreter. Of the Americans he said: “All they do is to make insinuations.” Russia, he said, had sent American agencies 45 requests about attacks in 2020 and 35 in 2021 and had received no response.

In New York a working group open to all states had finished its report by consensus on March 12. The report repeats that international law applies to what states do with these technologies. Norms, according to the report, do not replace or alter the obligations that states have under the law.`,
  leave: ['16 defined as critical infrastructure', 'do not replace or alter the obligations'],
  statements: [
    {
      words:
        'I talked about the proposition that certain critical infrastructure should be off limits to attack — period — by cyber or any other means',
      claim: 'off-limits',
      by: 'biden',
      mode: 'direct',
      said: '2021-06-16',
      occasion: biden,
    },
    {
      words: "to work on specific understandings about what's off limits",
      claim: 'experts-will-work',
      by: 'biden',
      mode: 'direct',
      said: '2021-06-16',
      occasion: biden,
    },
    {
      words: 'As for cybersecurity, we agreed to start consultations on the matter',
      claim: 'consultations',
      by: 'putin',
      mode: 'direct',
      said: '2021-06-16',
      occasion: putin,
    },
    {
      words: 'the majority of cyberattacks in the world are performed from the U.S. cyberspace',
      claim: 'most-from-america',
      by: 'putin',
      mode: 'direct',
      said: '2021-06-16',
      occasion: putin,
    },
    {
      words: 'All they do is to make insinuations',
      claim: 'insinuations',
      by: 'putin',
      mode: 'direct',
      said: '2021-06-16',
      occasion: putin,
    },
    {
      words: 'had sent American agencies 45 requests about attacks in 2020 and 35 in 2021 and had received no response',
      claim: 'requests-ignored',
      by: 'putin',
      mode: 'indirect',
      said: '2021-06-16',
      occasion: putin,
    },
    {
      words: 'international law applies to what states do with these technologies',
      claim: 'law-applies',
      by: 'oewg',
      mode: 'indirect',
      said: '2021-03-12',
      occasion: { place: 'New York', medium: 'final report' },
    },
  ],
};
