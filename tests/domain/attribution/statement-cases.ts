/** A sentence written for this project, and what must be found in it: speaker, mode, cue and the words at each span. */
export type StatementCase = readonly [
  name: string,
  text: string,
  expected: readonly (readonly [speaker: string | null, mode: string, cue: string | null, ...exact: string[]])[],
];

export const statementCases: readonly StatementCase[] = [
  ['direct, cue behind', '“The pier stays shut,” said Ada Berg.', [['Ada Berg', 'direct', 'said', 'The pier stays shut']]],
  ['direct, cue behind, subject first', '"The pier stays shut," Ada Berg said.', [['Ada Berg', 'direct', 'said', 'The pier stays shut']]],
  ['direct, cue in front', 'Ada Berg said: “The pier stays shut.”', [['Ada Berg', 'direct', 'said', 'The pier stays shut']]],
  ['guillemets', '«The pier stays shut», said Ada Berg.', [['Ada Berg', 'direct', 'said', 'The pier stays shut']]],
  ['low and high marks', '„The pier stays shut“, said Ada Berg.', [['Ada Berg', 'direct', 'said', 'The pier stays shut']]],
  ['single marks', "'The pier doesn't open,' Ada Berg said.", [['Ada Berg', 'direct', 'said', "The pier doesn't open"]]],
  ['single curly marks', '‘The allies’ pier stays shut,’ said Ada Berg.', [['Ada Berg', 'direct', 'said', 'The allies’ pier stays shut']]],
  ['typewriter marks', "''The pier stays shut,'' Ada Berg said.", [['Ada Berg', 'direct', 'said', 'The pier stays shut']]],
  [
    'interrupted',
    '“The pier,” said Ada Berg, “stays shut until May.”',
    [['Ada Berg', 'direct', 'said', 'The pier', 'stays shut until May']],
  ],
  [
    'goes on in the next sentence',
    '“The pier stays shut,” Ada Berg said. “We lack the money.”',
    [['Ada Berg', 'direct', 'said', 'The pier stays shut', 'We lack the money']],
  ],
  [
    'goes on behind a second cue',
    '“The pier stays shut,” Ada Berg said, adding that May was early. “We lack the money.”',
    [
      ['Ada Berg', 'direct', 'said', 'The pier stays shut', 'We lack the money'],
      ['Ada Berg', 'indirect', 'adding', 'May was early'],
    ],
  ],
  [
    'several sentences in one pair of marks',
    '“The pier stays shut. The money is gone,” Ada Berg told reporters.',
    [['Ada Berg', 'direct', 'told', 'The pier stays shut. The money is gone']],
  ],
  [
    'several paragraphs, marks left open',
    'Ada Berg wrote: “The pier stays shut.\n“The money is gone.”',
    [['Ada Berg', 'direct', 'wrote', 'The pier stays shut', 'The money is gone']],
  ],
  ['a question', '“Will the pier open?” Ada Berg asked.', [['Ada Berg', 'direct', 'asked', 'Will the pier open']]],
  [
    'dashes',
    '– The pier stays shut. It is old, – Ada Berg, head of the harbour office, told Izvestia.',
    [['Ada Berg', 'direct', 'told', 'The pier stays shut. It is old']],
  ],
  [
    'a dash goes on',
    '“The pier stays shut,” Ada Berg said in a statement. – It is old and the money is gone.',
    [['Ada Berg', 'direct', 'said', 'The pier stays shut', 'It is old and the money is gone']],
  ],
  [
    'any verb beside a quotation',
    '“The pier stays shut,” Ada Berg thundered.',
    [['Ada Berg', 'direct', 'thundered', 'The pier stays shut']],
  ],
  [
    'a colon at the end of the paragraph before',
    'Ada Berg continued:\n“The pier stays shut until May.”',
    [['Ada Berg', 'direct', 'continued', 'The pier stays shut until May']],
  ],
  ['indirect with that', 'Ada Berg stressed that the pier stays shut.', [['Ada Berg', 'indirect', 'stressed', 'the pier stays shut']]],
  ['indirect without that', 'Ada Berg said the pier stays shut.', [['Ada Berg', 'indirect', 'said', 'the pier stays shut']]],
  ['somebody is told', 'Ada Berg told the council that the pier stays shut.', [['Ada Berg', 'indirect', 'told', 'the pier stays shut']]],
  [
    'an occasion before that',
    'Ada Berg said in a speech on Friday that the pier stays shut.',
    [['Ada Berg', 'indirect', 'said', 'the pier stays shut']],
  ],
  [
    'a date token in front',
    'date 2020-09-25 Ada Berg said the pier stays shut.',
    [['Ada Berg', 'indirect', 'said', 'the pier stays shut']],
  ],
  [
    'a place line in front',
    'OSLO, May 3 (NTB) — Ada Berg said the pier stays shut.',
    [['Ada Berg', 'indirect', 'said', 'the pier stays shut']],
  ],
  [
    'mixed',
    'Ada Berg said the pier was “a ruin on stilts” and would stay shut.',
    [['Ada Berg', 'mixed', 'said', 'the pier was “a ruin on stilts” and would stay shut']],
  ],
  ['statement before its cue', 'The pier stays shut, Ada Berg believes.', [['Ada Berg', 'indirect', 'believes', 'The pier stays shut']]],
  ['statement around its cue', 'The pier, Ada Berg said, stays shut.', [['Ada Berg', 'indirect', 'said', 'The pier', 'stays shut']]],
  [
    'inverted with an apposition',
    'There is another way, noted Ada Berg, a senior engineer at the harbour institute.',
    [['Ada Berg', 'indirect', 'noted', 'There is another way']],
  ],
  [
    'sure of it',
    'Ada Berg, mayor of the town, spoke first. The pier stays shut, the mayor is sure.',
    [['Ada Berg', 'indirect', 'sure', 'The pier stays shut']],
  ],
  [
    'second cue',
    'Ada Berg said that the pier stays shut, but added that the quay is open.',
    [
      ['Ada Berg', 'indirect', 'said', 'the pier stays shut'],
      ['Ada Berg', 'indirect', 'added', 'the quay is open'],
    ],
  ],
  [
    'second speaker',
    'Ada Berg said the pier stays shut, but Ole Lund insisted that it will open.',
    [
      ['Ada Berg', 'indirect', 'said', 'the pier stays shut'],
      ['Ole Lund', 'indirect', 'insisted', 'it will open'],
    ],
  ],
  ['to propose', 'Ada Berg proposed to close the pier until May.', [['Ada Berg', 'indirect', 'proposed', 'to close the pier until May']]],
  ['to offer somebody', 'Norway offered the neighbours to share the harbour.', [['Norway', 'indirect', 'offered', 'to share the harbour']]],
  [
    'to call for',
    'Ada Berg called for an audit of the harbour fund.',
    [['Ada Berg', 'indirect', 'called for', 'an audit of the harbour fund']],
  ],
  [
    'to reject, pointing to',
    'Moscow has twice rejected the claims of the harbour master, pointing to his old maps.',
    [
      ['Russia', 'indirect', 'rejected', 'the claims of the harbour master'],
      ['Russia', 'indirect', 'pointing to', 'his old maps'],
    ],
  ],
  ['passive', 'The offer was rejected by Ada Berg.', [['Ada Berg', 'indirect', 'rejected', 'The offer']]],
  [
    'according to, in front',
    'According to Ada Berg, the pier stays shut.',
    [['Ada Berg', 'indirect', 'According to', 'the pier stays shut']],
  ],
  [
    'according to, behind',
    'The pier stays shut, according to Ada Berg.',
    [['Ada Berg', 'indirect', 'according to', 'The pier stays shut']],
  ],
  [
    'as explained by',
    'As explained by the head of the harbour office, engineer Ada Berg, the pier stays shut.',
    [['Ada Berg', 'indirect', 'explained', 'the pier stays shut']],
  ],
  [
    'in her opinion',
    'Ada Berg came early. In her opinion, the pier stays shut.',
    [['Ada Berg', 'indirect', 'opinion', 'the pier stays shut']],
  ],
  [
    'a noun reports',
    'Ada Berg’s claim that the pier is safe drew laughter.',
    [['Ada Berg', 'indirect', 'claim', 'the pier is safe drew laughter']],
  ],
  [
    'a proposal to',
    'The Norwegian side came to the meeting with a proposal to share the harbour.',
    [['Norway', 'indirect', 'proposal', 'to share the harbour']],
  ],
  [
    'a letter calls',
    'In May, the Kremlin sent a letter calling for calm on the quay.',
    [['Kremlin', 'indirect', 'calling for', 'calm on the quay']],
  ],
  [
    'a participle in front',
    'Noting that the pier is old, Ada Berg said it stays shut.',
    [
      ['Ada Berg', 'indirect', 'Noting', 'the pier is old'],
      ['Ada Berg', 'indirect', 'said', 'it stays shut'],
    ],
  ],
  [
    'a statement in an opening clause ends with it',
    'Although engineers consider the pier sound, the council voted no.',
    [[null, 'indirect', 'consider', 'the pier sound']],
  ],
  [
    'a phrase reports',
    'Ada Berg drew attention to the fact that the pier is old, and expressed confidence that it will stand.',
    [
      ['Ada Berg', 'indirect', 'drew attention to the fact', 'the pier is old'],
      ['Ada Berg', 'indirect', 'expressed confidence', 'it will stand'],
    ],
  ],
  [
    'subject, cue, rest of the sentence',
    'Norway, said ministry spokeswoman Ada Berg, opposes the plan.',
    [['Ada Berg', 'indirect', 'said', 'Norway', 'opposes the plan']],
  ],
  [
    'marks inside the comma',
    '“If it rains”, notes Ada Berg, “the pier will go”.',
    [['Ada Berg', 'direct', 'notes', 'If it rains', 'the pier will go']],
  ],
  ['nothing said', 'The pier is old. Rain fell on Friday, and the boats stayed in.', []],
  ['a borrowed word is no statement', 'The so-called “winter pier” is old.', []],
  ['a noun that looks like a cue', 'The claims were old and the report was long.', []],
];
