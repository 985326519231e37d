/** An article in small; for each statement, in order, the words that name the speaker and the name they stand for (null: left open). */
export type SpeakerCase = readonly [name: string, text: string, expected: readonly (readonly [surface: string, speaker: string | null])[]];

export const speakerCases: readonly SpeakerCase[] = [
  ['surname for full name', 'Ada Berg opened the quay. Berg said it is safe.', [['Berg', 'Ada Berg']]],
  ['form of address', 'Ada Berg opened the quay. Ms. Berg said it is safe.', [['Ms. Berg', 'Ada Berg']]],
  [
    'title before the name',
    'Norwegian Foreign Minister Anna Lund arrived. The foreign minister said the talks were short.',
    [['The foreign minister', 'Anna Lund']],
  ],
  [
    'a wider word for the role',
    'Norwegian Foreign Minister Anna Lund arrived. The Norwegian diplomat said the talks were short.',
    [['The Norwegian diplomat', 'Anna Lund']],
  ],
  [
    'the state tells two leaders apart',
    'French President Luc Moreau met Polish President Jan Nowak. The Polish leader said the talks were short. The French leader denied that they failed.',
    [
      ['The Polish leader', 'Jan Nowak'],
      ['The French leader', 'Luc Moreau'],
    ],
  ],
  [
    'the head of a state',
    'Polish President Jan Nowak came by train. The head of Poland called for calm.',
    [['The head of Poland', 'Jan Nowak']],
  ],
  [
    'apposition',
    'Anna Lund, deputy chairwoman of the harbour committee, came. The committee met, the deputy said.',
    [['the deputy', 'Anna Lund']],
  ],
  [
    'a deputy by apposition',
    'Ivan Orlov, deputy speaker of the island parliament, came by train. The talks were short, the deputy is certain.',
    [['the deputy', 'Ivan Orlov']],
  ],
  [
    'he and she',
    'Anna Lund met Peter Berg. She said the talks were short. He noted that rain fell.',
    [
      ['She', 'Anna Lund'],
      ['He', 'Peter Berg'],
    ],
  ],
  [
    'he is the speaker before',
    '“The quay is safe,” said Peter Berg. He added that the pier is not.',
    [
      ['Peter Berg', 'Peter Berg'],
      ['He', 'Peter Berg'],
    ],
  ],
  ['a capital stands for its state', 'Washington accused Beijing of delay.', [['Washington', 'United States']]],
  ['a seat of power is a body', 'The talks were short, the Kremlin thinks.', [['the Kremlin', 'Kremlin']]],
  ['a side', 'The Russian side said the talks were short.', [['The Russian side', 'Russia']]],
  [
    'an address speaks for its author',
    'Polish President Jan Nowak wrote at night. The talks were short, according to the Polish leader’s address.',
    [['the Polish leader’s address', 'Jan Nowak']],
  ],
  [
    'a name in the apposition',
    'As recalled by the dean of the law school, historian Peter Berg, the talks were short.',
    [['the dean of the law school', 'Peter Berg']],
  ],
  ['age and place between name and verb', 'Peter Berg, 22, of Bergen, Norway, said the talks were short.', [['Peter Berg', 'Peter Berg']]],
  [
    'an owner before the title',
    'Poland’s President Jan Nowak said the talks were short. Nowak’s spokesman Peter Berg agreed that they were.',
    [
      ['Poland’s President Jan Nowak', 'Jan Nowak'],
      ['Nowak’s spokesman Peter Berg', 'Peter Berg'],
    ],
  ],
  [
    'a body’s officer by apposition',
    'The Kremlin’s spokesman, Ivan Orlov, called the talks short. The Russian president’s press secretary said more would come.',
    [
      ['The Kremlin’s spokesman', 'Ivan Orlov'],
      ['The Russian president’s press secretary', 'Ivan Orlov'],
    ],
  ],
  [
    'a body named before',
    'The Norwegian Harbour Ministry rejected the plan. “It is late,” the ministry said.',
    [
      ['The Norwegian Harbour Ministry', 'Norwegian Harbour Ministry'],
      ['the ministry', 'Norwegian Harbour Ministry'],
    ],
  ],
  [
    'a name behind the office',
    'As noted by the head of the department Peter Berg, the talks were short.',
    [['the head of the department Peter Berg', 'Peter Berg']],
  ],
  ['a party in brackets', 'Sen. Anna Lund (D-Minn.) said the talks were short.', [['Sen. Anna Lund', 'Anna Lund']]],
  ['nobody in particular', 'A senior official said the talks were short.', [['A senior official', null]]],
  ['a group', 'Experts said the talks were short.', [['Experts', null]]],
  [
    'two who may be meant',
    'Spokesman Peter Berg and spokesman Paul Lund waved. The spokesman said the talks were short.',
    [['The spokesman', null]],
  ],
];
