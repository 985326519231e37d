import type { SourceSeed } from '../source-seed';

const kremlin = { place: 'Moscow', medium: 'statement on the Kremlin website' };

export const october2020: SourceSeed = {
  key: 'october-2020',
  title: 'An offer in September, an indictment in October',
  outlet: 'Meridian Wire',
  published: '2020-10-20',
  text: `date 2020-10-20 Moscow made an offer in September. What came back in October was an indictment.

On September 25 the Kremlin published a statement by Russian President Vladimir Putin on cooperation with the United States in information security. The English wordings are those of news agencies; the Kremlin's own translation differs in places.

“One of the main strategic challenges today is the risk of a large-scale confrontation in the digital sphere,” Putin said. He proposed “to jointly develop and conclude a bilateral intergovernmental agreement on preventing incidents in the information space”, after the model of the agreement of 1972 on incidents at sea. Both sides, Putin said, should exchange “guarantees of non-intervention into the internal affairs of each other, including into electoral processes”. Experts should talk “without making it hostage to our political differences”, he said. One proposal went to everybody: “Addressing all countries, including the US, we suggest reaching global agreement on a political commitment of States on no-first-strike with the use of ICTs against each other,” Putin said according to TASS.

On October 19 the US Department of Justice announced charges against six officers of Russian military intelligence, for attacks from the Ukrainian power grid to the Winter Olympics, NotPetya among them. The case showed, Assistant Attorney General John Demers told reporters, why the Russian proposal was “nothing more than dishonest rhetoric and cynical and cheap propaganda”. Whether the White House has answered in writing is not known here.`,
  statements: [
    {
      words: 'to jointly develop and conclude a bilateral intergovernmental agreement on preventing incidents in the information space',
      claim: 'incident-agreement',
      by: 'putin',
      mode: 'direct',
      said: '2020-09-25',
      occasion: kremlin,
    },
    {
      words: 'guarantees of non-intervention into the internal affairs of each other, including into electoral processes',
      claim: 'guarantees',
      by: 'putin',
      mode: 'direct',
      said: '2020-09-25',
      occasion: kremlin,
    },
    {
      words: 'without making it hostage to our political differences',
      claim: 'expert-dialogue',
      by: 'putin',
      mode: 'direct',
      said: '2020-09-25',
      occasion: kremlin,
    },
    {
      words:
        'Addressing all countries, including the US, we suggest reaching global agreement on a political commitment of States on no-first-strike with the use of ICTs against each other',
      claim: 'no-first-strike',
      by: 'putin',
      via: ['tass'],
      mode: 'direct',
      said: '2020-09-25',
      occasion: kremlin,
    },
    {
      words: 'nothing more than dishonest rhetoric and cynical and cheap propaganda',
      claim: 'cheap-propaganda',
      by: 'demers',
      mode: 'direct',
      said: '2020-10-19',
      occasion: { place: 'Washington', event: 'announcement of the charges' },
    },
  ],
};
