import type { SourceSeed } from '../source-seed';

const joint = { medium: 'joint statement' };
const cnn = { place: 'Moscow', medium: 'interview with CNN' };
const bloomberg = { place: 'Vladivostok', medium: 'interview with Bloomberg' };

export const october2016: SourceSeed = {
  key: 'october-2016',
  title: 'Washington names Moscow, Moscow asks for a proof',
  outlet: 'Meridian Wire',
  published: '2016-10-13',
  text: `date 2016-10-13 Washington has accused Moscow by name, and Moscow asks to be shown a proof.

On October 7 the Department of Homeland Security and the Office of the Director of National Intelligence said in a joint statement that the intelligence agencies were “confident that the Russian Government directed the recent compromises of e-mails from US persons and institutions”. They added: “These thefts and disclosures are intended to interfere with the US election process.” About the scanning of election systems in several states the statement is more careful. “However, we are not now in a position to attribute this activity to the Russian Government,” the agencies wrote.

Russian Foreign Minister Sergey Lavrov answered in Moscow on October 12. “It's flattering, of course, to get this kind of attention,” Lavrov told CNN, and went on: “We have not seen a single fact, a single proof.” He said that the Russian Prosecutor General had proposed consultations on cybercrime to the US Department of Justice in November 2015 and that no answer had come.

Russian President Vladimir Putin had called the search for the culprit a side issue. “Listen, does it even matter who hacked this data?” Putin asked Bloomberg in Vladivostok on September 1. He said that he knew nothing about it and that “on a state level Russia has never done this”.

Not everybody in America finds that the complaint stands on firm ground. “Assuming that the attribution is accurate,” Jack Goldsmith, a law professor at Harvard, told a panel at Yale University this autumn, “the US has very little basis for a principled objection.”`,
  leave: ["It's flattering, of course, to get this kind of attention", 'the search for the culprit a side issue'],
  statements: [
    {
      words: 'confident that the Russian Government directed the recent compromises of e-mails from US persons and institutions',
      claim: 'emails-directed',
      by: ['dhs', 'odni'],
      mode: 'direct',
      said: '2016-10-07',
      occasion: joint,
    },
    {
      words: 'These thefts and disclosures are intended to interfere with the US election process',
      claim: 'meant-to-interfere',
      by: ['dhs', 'odni'],
      mode: 'direct',
      said: '2016-10-07',
      occasion: joint,
    },
    {
      words: 'we are not now in a position to attribute this activity to the Russian Government',
      claim: 'scanning-unattributed',
      by: ['dhs', 'odni'],
      mode: 'direct',
      said: '2016-10-07',
      occasion: joint,
    },
    {
      words: 'We have not seen a single fact, a single proof',
      claim: 'no-proof',
      by: 'lavrov',
      via: ['cnn'],
      mode: 'direct',
      said: '2016-10-12',
      occasion: cnn,
    },
    {
      words: 'the Russian Prosecutor General had proposed consultations on cybercrime to the US Department of Justice in November 2015',
      claim: 'cybercrime-consultations',
      by: 'prosecutor',
      via: ['cnn', 'lavrov'],
      mode: 'indirect',
      said: '2015-11',
    },
    {
      words: 'Listen, does it even matter who hacked this data',
      claim: 'does-it-matter',
      by: 'putin',
      via: ['bloomberg'],
      mode: 'direct',
      said: '2016-09-01',
      occasion: bloomberg,
    },
    {
      words: 'on a state level Russia has never done this',
      claim: 'never-on-state-level',
      by: 'putin',
      via: ['bloomberg'],
      mode: 'direct',
      said: '2016-09-01',
      occasion: bloomberg,
    },
    {
      words: ['Assuming that the attribution is accurate', 'the US has very little basis for a principled objection'],
      claim: 'no-principled-objection',
      by: 'goldsmith',
      mode: 'direct',
      said: '2016',
      occasion: { place: 'Yale University', event: 'panel on the theft of the e-mails' },
    },
  ],
};
