import type { SourceSeed } from '../source-seed';

const eastRoom = { place: 'Washington', event: 'remarks on Russia at the White House' };
const bbc = { place: 'Moscow', medium: 'interview with the BBC' };

export const may2021: SourceSeed = {
  key: 'may-2021',
  title: 'The service that was named says that it would be flattered',
  outlet: 'Meridian Wire',
  published: '2021-05-19',
  text: `Washington has given the author of the SolarWinds intrusion a name. The name has answered.

On April 15 the White House said in a fact sheet that the Russian Foreign Intelligence Service, the SVR, was the perpetrator of the campaign and that the intelligence agencies had “high confidence” in this finding. Ten Russian diplomats had to leave.

US President Joe Biden explained the measure of it the same day. “I was clear with President Putin that we could have gone further, but I chose not to do so. I chose to be proportionate,” Biden said. “The United States is not looking to kick off a cycle of escalation and conflict with Russia,” he said. He kept the next step open: “If Russia continues to interfere with our democracy, I'm prepared to take further actions to respond,” Biden said.

SVR director Sergei Naryshkin spoke to the BBC on May 18. He was flattered, Naryshkin said, but he could not “claim the creative achievements of others as his own”. The accusations, he said, “read like a bad detective novel”. Then he pointed elsewhere. “I don't want to assert that this cyberattack was carried out by a US agency, but the tactics are similar,” Naryshkin said.`,
  leave: ['The United States is not looking to kick off a cycle of escalation'],
  statements: [
    {
      words:
        'the Russian Foreign Intelligence Service, the SVR, was the perpetrator of the campaign and that the intelligence agencies had “high confidence” in this finding',
      claim: 'svr-named',
      by: 'white-house',
      mode: 'mixed',
      said: '2021-04-15',
      occasion: { medium: 'fact sheet' },
    },
    {
      words: 'I was clear with President Putin that we could have gone further, but I chose not to do so. I chose to be proportionate',
      claim: 'proportionate',
      by: 'biden',
      mode: 'direct',
      said: '2021-04-15',
      occasion: eastRoom,
    },
    {
      words: "If Russia continues to interfere with our democracy, I'm prepared to take further actions to respond",
      claim: 'further-actions',
      by: 'biden',
      mode: 'direct',
      said: '2021-04-15',
      occasion: eastRoom,
    },
    {
      words: 'claim the creative achievements of others as his own',
      claim: 'solarwinds-denied',
      by: 'naryshkin',
      via: ['bbc'],
      mode: 'mixed',
      said: '2021-05-18',
      occasion: bbc,
    },
    {
      words: 'read like a bad detective novel',
      claim: 'blind-russophobia',
      by: 'naryshkin',
      via: ['bbc'],
      mode: 'direct',
      said: '2021-05-18',
      occasion: bbc,
    },
    {
      words: "I don't want to assert that this cyberattack was carried out by a US agency, but the tactics are similar",
      claim: 'tactics-similar',
      by: 'naryshkin',
      via: ['bbc'],
      mode: 'direct',
      said: '2021-05-18',
      occasion: bbc,
    },
  ],
};
