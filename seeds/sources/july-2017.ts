import type { SourceSeed } from '../source-seed';

const petersburg = { place: 'St Petersburg', event: 'meeting with the heads of news agencies' };
const hamburg = { place: 'Hamburg', event: 'after the meeting of the two presidents' };
const twitter = { medium: 'Twitter' };

export const july2017: SourceSeed = {
  key: 'july-2017',
  title: 'One meeting in Hamburg, three accounts of it',
  outlet: 'Northbank Bulletin',
  published: '2017-07-10',
  text: `Two presidents met in Hamburg on July 7, and by the end of the weekend there were three accounts of it.

US Secretary of State Rex Tillerson, who was in the room, said that Donald Trump had pressed Vladimir Putin more than once about the election and that Putin had denied any part in it. Russian Foreign Minister Sergey Lavrov, who was there too, said that Trump had accepted Putin's assurances.

On Sunday morning US President Donald Trump wrote on Twitter that he had pressed Putin twice and that Putin “vehemently denied it”. “Putin & I discussed forming an impenetrable Cyber Security unit so that election hacking, & many other negative things, will be guarded,” Trump wrote. Thirteen hours later he took it back. “The fact that President Putin and I discussed a Cyber Security unit doesn't mean I think it can happen,” Trump wrote. “It can't.”

Five weeks earlier Russian President Vladimir Putin had received the heads of news agencies in St Petersburg. “Hackers are free people. They are like artists,” Putin said on June 1, and some might act out of patriotism. Then he drew a line: “We are not engaged in this on the state level and we are not going to,” Putin said. No hackers could decide an election campaign in another country, Putin said according to TASS.`,
  statements: [
    {
      words: 'Donald Trump had pressed Vladimir Putin more than once about the election and that Putin had denied any part in it',
      claim: 'pressed-putin',
      by: 'tillerson',
      mode: 'indirect',
      said: '2017-07-07',
      occasion: hamburg,
    },
    {
      words: "Trump had accepted Putin's assurances",
      claim: 'accepted-assurances',
      by: 'lavrov',
      mode: 'indirect',
      said: '2017-07-07',
      occasion: hamburg,
    },
    {
      words:
        'Putin & I discussed forming an impenetrable Cyber Security unit so that election hacking, & many other negative things, will be guarded',
      claim: 'cyber-unit',
      by: 'trump',
      mode: 'direct',
      said: '2017-07-09',
      occasion: twitter,
    },
    {
      words: ["The fact that President Putin and I discussed a Cyber Security unit doesn't mean I think it can happen", "It can't"],
      claim: 'unit-cannot-happen',
      by: 'trump',
      mode: 'direct',
      said: '2017-07-09',
      occasion: twitter,
    },
    {
      words: 'Hackers are free people. They are like artists',
      claim: 'hackers-act-alone',
      by: 'putin',
      mode: 'direct',
      said: '2017-06-01',
      occasion: petersburg,
    },
    {
      words: 'We are not engaged in this on the state level and we are not going to',
      claim: 'never-on-state-level',
      by: 'putin',
      mode: 'direct',
      said: '2017-06-01',
      occasion: petersburg,
    },
    {
      words: 'No hackers could decide an election campaign in another country',
      claim: 'hackers-cannot-decide',
      by: 'putin',
      via: ['tass'],
      mode: 'indirect',
      said: '2017-06-01',
      occasion: petersburg,
    },
  ],
};
