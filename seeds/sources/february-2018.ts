import type { SourceSeed } from '../source-seed';

const lisbon = { place: 'Lisbon', event: 'address at the University of Lisbon' };

export const february2018: SourceSeed = {
  key: 'february-2018',
  title: 'NotPetya has an author, says the White House; who has the rules, asks the United Nations',
  outlet: 'Meridian Wire',
  published: '2018-02-20',
  text: `The White House blames the Russian military for the malware NotPetya, and the head of the United Nations asks who is to write the rules.

“In June 2017, the Russian military launched the most destructive and costly cyber-attack in history,” the White House said in a statement on February 15. The attack, it said, “will be met with international consequences”. London had named the same culprit some hours before.

Moscow had answered London before Washington spoke. Kremlin spokesman Dmitry Peskov said on the same day that Russia had no part in the attack, that the accusations were groundless and that they continued a Russophobic campaign.

Four days later UN Secretary-General António Guterres spoke at his old university in Lisbon. “Episodes of cyber warfare between states already exist,” Guterres said according to Reuters. “What is worse is that there is no regulatory scheme for that type of warfare,” he said. He was sure of what that leads to: “the next war will begin with a massive cyber attack to destroy military capacity”, Guterres said. He offered the United Nations as a place where governments, scientists and others could work out rules that protect civilians.`,
  statements: [
    {
      words: 'In June 2017, the Russian military launched the most destructive and costly cyber-attack in history',
      claim: 'notpetya-russian',
      by: 'white-house',
      mode: 'direct',
      said: '2018-02-15',
      occasion: { place: 'Washington', medium: 'written statement' },
    },
    {
      words: 'will be met with international consequences',
      claim: 'consequences',
      by: 'white-house',
      mode: 'direct',
      said: '2018-02-15',
      occasion: { place: 'Washington', medium: 'written statement' },
    },
    {
      words: 'Russia had no part in the attack, that the accusations were groundless and that they continued a Russophobic campaign',
      claim: 'notpetya-denied',
      by: 'peskov',
      mode: 'indirect',
      said: '2018-02-15',
      occasion: { place: 'Moscow', event: 'call with reporters' },
    },
    {
      words: 'What is worse is that there is no regulatory scheme for that type of warfare',
      claim: 'no-scheme',
      by: 'guterres',
      via: ['reuters'],
      mode: 'direct',
      said: '2018-02-19',
      occasion: lisbon,
    },
    {
      words: 'the next war will begin with a massive cyber attack to destroy military capacity',
      claim: 'next-war',
      by: 'guterres',
      via: ['reuters'],
      mode: 'direct',
      said: '2018-02-19',
      occasion: lisbon,
    },
    {
      words: 'offered the United Nations as a place where governments, scientists and others could work out rules that protect civilians',
      claim: 'un-platform',
      by: 'guterres',
      via: ['reuters'],
      mode: 'indirect',
      said: '2018-02-19',
      occasion: lisbon,
    },
  ],
};
