import type { SourceSeed } from '../source-seed';

const report = { medium: 'report A/70/174' };
const committee = { place: 'New York', event: 'First Committee of the General Assembly' };

export const november2018: SourceSeed = {
  key: 'november-2018',
  title: 'United Nations: two texts on one subject',
  outlet: 'Lakeside Record',
  published: '2018-11-12',
  text: `The First Committee of the General Assembly has approved two rival texts on how states should behave in cyberspace.

Both refer to the same page. In a report of July 22, 2015 the Group of Governmental Experts, with a Russian and an American among its twenty members, wrote that “States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs”. The same report says that “the accusations of organizing and implementing wrongful acts brought against States should be substantiated”. A state, according to the report, “should not conduct or knowingly support ICT activity contrary to its obligations under international law that intentionally damages critical infrastructure”. The group held that international law, and the Charter of the United Nations in particular, applies to what states do with these technologies.

On November 8 the committee voted. The Russian draft sets up a working group that is open to every member; it means, in its own words, to make the negotiations “more democratic, inclusive and transparent”. It was approved by 109 votes to 45, with 16 abstentions. The American draft asks for another small group of experts, and it was approved as well. The United States voted against the Russian draft; its delegate told the committee that the draft would impose norms which many states cannot accept.`,
  statements: [
    {
      words: 'States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs',
      claim: 'territory-norm',
      by: 'gge',
      mode: 'direct',
      said: '2015-07-22',
      occasion: report,
    },
    {
      words: 'the accusations of organizing and implementing wrongful acts brought against States should be substantiated',
      claim: 'substantiate-norm',
      by: 'gge',
      mode: 'direct',
      said: '2015-07-22',
      occasion: report,
    },
    {
      words:
        'should not conduct or knowingly support ICT activity contrary to its obligations under international law that intentionally damages critical infrastructure',
      claim: 'infrastructure-norm',
      by: 'gge',
      mode: 'direct',
      said: '2015-07-22',
      occasion: report,
    },
    {
      words: 'international law, and the Charter of the United Nations in particular, applies to what states do with these technologies',
      claim: 'law-applies',
      by: 'gge',
      mode: 'indirect',
      said: '2015-07-22',
      occasion: report,
    },
    {
      words: 'more democratic, inclusive and transparent',
      claim: 'open-group',
      by: 'russia',
      mode: 'direct',
      said: '2018-11-08',
      occasion: committee,
    },
    {
      words: 'the draft would impose norms which many states cannot accept',
      claim: 'norms-imposed',
      by: 'us',
      mode: 'indirect',
      said: '2018-11-08',
      occasion: committee,
    },
  ],
};
