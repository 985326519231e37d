import type { SourceSeed } from '../source-seed';

const helsinki = { place: 'Helsinki', event: 'joint news conference of the two presidents' };
const correction = { place: 'Washington', event: 'remarks at the White House' };

export const july2018: SourceSeed = {
  key: 'july-2018',
  title: 'Helsinki: a denial, a doubt, and a correction',
  outlet: 'Meridian Wire',
  published: '2018-07-20',
  text: `In Helsinki on July 16 the two presidents stood side by side, and within a day one of them corrected himself.

“I had to reiterate things I said several times, including during our personal contacts, that the Russian state has never interfered and is not going to interfere into internal American affairs, including the election process,” Russian President Vladimir Putin said through an interpreter. He offered to look at findings together. “Any specific material, if such things arise, we are ready to analyze together,” Putin said. He also proposed that American investigators be present when Russia questions the twelve officers charged three days before, provided that Russians may be present when Americans are questioned.

A reporter of the Associated Press asked US President Donald Trump whether he would denounce what happened in 2016. “Where is the server?” Trump asked back. His director of national intelligence had told him that it was Russia, and now he had Putin: “he just said it's not Russia. I will say this: I don't see any reason why it would be,” Trump said. About the questioning he said: “I think that's an incredible offer.”

Director of National Intelligence Dan Coats answered within hours. “We have been clear in our assessments of Russian meddling in the 2016 election and their ongoing, pervasive efforts to undermine our democracy,” Coats said in a statement.

On July 17 Trump read out a correction. “In a key sentence in my remarks, I said the word 'would' instead of 'wouldn't',” Trump said. “I accept our intelligence community's conclusion that Russia's meddling in the 2016 election took place. Could be other people also,” he said. Russia's actions, he added, “had no impact at all on the outcome of the election”. On July 19 the White House dropped the exchange of questionings. “It is a proposal that was made in sincerity by President Putin, but President Trump disagrees with it,” White House press secretary Sarah Sanders said.`,
  statements: [
    {
      words:
        'I had to reiterate things I said several times, including during our personal contacts, that the Russian state has never interfered and is not going to interfere into internal American affairs, including the election process',
      claim: 'never-interfered',
      by: 'putin',
      mode: 'direct',
      said: '2018-07-16',
      occasion: helsinki,
    },
    {
      words: 'is not going to interfere into internal American affairs',
      claim: 'will-not-interfere',
      by: 'putin',
      mode: 'direct',
      said: '2018-07-16',
      occasion: helsinki,
    },
    {
      words: 'Any specific material, if such things arise, we are ready to analyze together',
      claim: 'analyze-together',
      by: 'putin',
      mode: 'direct',
      said: '2018-07-16',
      occasion: helsinki,
    },
    {
      words:
        'American investigators be present when Russia questions the twelve officers charged three days before, provided that Russians may be present when Americans are questioned',
      claim: 'questioning-exchange',
      by: 'putin',
      mode: 'indirect',
      said: '2018-07-16',
      occasion: helsinki,
    },
    { words: 'Where is the server', claim: 'where-is-the-server', by: 'trump', mode: 'direct', said: '2018-07-16', occasion: helsinki },
    {
      words: "he just said it's not Russia. I will say this: I don't see any reason why it would be",
      claim: 'no-reason-to-think-so',
      by: 'trump',
      mode: 'direct',
      said: '2018-07-16',
      occasion: helsinki,
    },
    {
      words: "I think that's an incredible offer",
      claim: 'incredible-offer',
      by: 'trump',
      mode: 'direct',
      said: '2018-07-16',
      occasion: helsinki,
    },
    {
      words:
        'We have been clear in our assessments of Russian meddling in the 2016 election and their ongoing, pervasive efforts to undermine our democracy',
      claim: 'efforts-go-on',
      by: 'coats',
      mode: 'direct',
      said: '2018-07-16',
      occasion: { medium: 'written statement' },
    },
    {
      words: "In a key sentence in my remarks, I said the word 'would' instead of 'wouldn't'",
      claim: 'misspoke',
      by: 'trump',
      mode: 'direct',
      said: '2018-07-17',
      occasion: correction,
    },
    {
      words:
        "I accept our intelligence community's conclusion that Russia's meddling in the 2016 election took place. Could be other people also",
      claim: 'accepts-with-doubt',
      by: 'trump',
      mode: 'direct',
      said: '2018-07-17',
      occasion: correction,
    },
    {
      words: 'had no impact at all on the outcome of the election',
      claim: 'no-impact',
      by: 'trump',
      mode: 'direct',
      said: '2018-07-17',
      occasion: correction,
    },
    {
      words: 'It is a proposal that was made in sincerity by President Putin, but President Trump disagrees with it',
      claim: 'exchange-refused',
      by: 'sanders',
      mode: 'direct',
      said: '2018-07-19',
      occasion: { place: 'Washington', medium: 'written statement' },
    },
  ],
};
