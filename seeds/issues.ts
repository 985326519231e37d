/** A question of the dossier; `under` is the key of the question it belongs to. */
export type IssueSeed = { readonly key: string; readonly under?: string; readonly question: string };

/** In reading order: a question comes after the one it stands under. */
export const issues: readonly IssueSeed[] = [
  { key: 'cyber', question: 'Washington and Moscow in cyberspace: who attacks, who offers, who answers?' },
  { key: 'interference', under: 'cyber', question: 'Did the Russian state interfere in the US election of 2016?' },
  { key: 'emails', under: 'interference', question: 'Did Moscow direct the theft of the e-mails?' },
  { key: 'outcome', under: 'interference', question: 'Did it change the result?' },
  { key: 'solarwinds', under: 'cyber', question: 'Was SolarWinds a Russian operation?' },
  { key: 'proof', under: 'cyber', question: 'Must an accusation come with a published proof?' },
  { key: 'offers', under: 'cyber', question: 'Should both states bind themselves not to interfere?' },
  { key: 'requests', under: 'offers', question: 'Should the agencies of both states answer each other’s requests?' },
  { key: 'limits', under: 'cyber', question: 'Must critical infrastructure be off limits?' },
  { key: 'response', under: 'cyber', question: 'Is the American response justified?' },
  { key: 'rules', question: 'Which rules bind states in cyberspace?' },
  { key: 'law', under: 'rules', question: 'Is the law that exists enough?' },
  { key: 'forum', under: 'rules', question: 'Should all states write the rules together?' },
];
