import type { SourceSeed } from '../source-seed';

const moscow = { place: 'Moscow', event: 'call with reporters' };
const blog = { medium: 'company blog' };

export const january2021: SourceSeed = {
  key: 'january-2021',
  title: 'SolarWinds: first the firms, then the ministers, then the agencies',
  outlet: 'Northbank Bulletin',
  published: '2021-01-06',
  text: `A security firm noticed it first. “We are witnessing an attack by a nation with top-tier offensive capabilities,” Kevin Mandia, chief executive of FireEye, wrote on December 8, when nobody spoke of SolarWinds yet.

“This is not 'espionage as usual,' even in the digital age,” Brad Smith, president of Microsoft, wrote on December 17. He named no state. What was needed, Smith wrote, was “a strong and coordinated global cybersecurity response”.

US Secretary of State Mike Pompeo was less careful. “I think it's the case that now we can say pretty clearly that it was the Russians that engaged in this activity,” Pompeo told a radio programme on December 18. A day later Donald Trump wrote on Twitter that the hack was greater in the media than in fact and that it might have been China.

Kremlin spokesman Dmitry Peskov had answered on December 14. “We have nothing to do with this,” Peskov said. He recalled that it was Putin who had proposed an agreement on information security. “The US did not accept Putin's invitation,” Peskov said. On December 21 he repeated himself. “Any accusations of Russia's involvement are absolutely unfounded and are a continuation of blind Russophobia,” Peskov said.

On January 5 the Cyber Unified Coordination Group of the FBI, CISA and ODNI said in a statement that an actor “likely Russian in origin, is responsible for most or all of the recently discovered, ongoing cyber compromises”. “At this time, we believe this was, and continues to be, an intelligence gathering effort,” the group added.`,
  leave: ['At this time, we believe this was', 'Putin who had proposed an agreement on information security'],
  statements: [
    {
      words: 'We are witnessing an attack by a nation with top-tier offensive capabilities',
      claim: 'a-nation-did-it',
      by: 'mandia',
      mode: 'direct',
      said: '2020-12-08',
      occasion: blog,
    },
    {
      words: "This is not 'espionage as usual,' even in the digital age",
      claim: 'not-as-usual',
      by: 'smith',
      mode: 'direct',
      said: '2020-12-17',
      occasion: blog,
    },
    {
      words: 'a strong and coordinated global cybersecurity response',
      claim: 'global-response',
      by: 'smith',
      mode: 'direct',
      said: '2020-12-17',
      occasion: blog,
    },
    {
      words: "I think it's the case that now we can say pretty clearly that it was the Russians that engaged in this activity",
      claim: 'solarwinds-russian',
      by: 'pompeo',
      mode: 'direct',
      said: '2020-12-18',
      occasion: { medium: 'radio interview' },
    },
    {
      words: 'the hack was greater in the media than in fact and that it might have been China',
      claim: 'perhaps-china',
      by: 'trump',
      mode: 'indirect',
      said: '2020-12-19',
      occasion: { medium: 'Twitter' },
    },
    {
      words: 'We have nothing to do with this',
      claim: 'solarwinds-denied',
      by: 'peskov',
      mode: 'direct',
      said: '2020-12-14',
      occasion: moscow,
    },
    {
      words: "The US did not accept Putin's invitation",
      claim: 'invitation-not-accepted',
      by: 'peskov',
      mode: 'direct',
      said: '2020-12-14',
      occasion: moscow,
    },
    {
      words: "Any accusations of Russia's involvement are absolutely unfounded and are a continuation of blind Russophobia",
      claim: 'blind-russophobia',
      by: 'peskov',
      mode: 'direct',
      said: '2020-12-21',
      occasion: moscow,
    },
    {
      words: 'likely Russian in origin, is responsible for most or all of the recently discovered, ongoing cyber compromises',
      claim: 'solarwinds-russian',
      by: 'ucg',
      mode: 'direct',
      said: '2021-01-05',
      occasion: { medium: 'joint statement' },
    },
  ],
};
