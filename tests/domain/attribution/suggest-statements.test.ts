import fc from 'fast-check';
import { suggestStatements } from '@/domain/attribution/suggest-statements';
import { areSound, wordsAt } from '@/domain/text/span';
import { speakerCases } from './speaker-cases';
import { statementCases } from './statement-cases';

describe('a statement is found with its exact words', () => {
  test.each(statementCases)('%s', (_name, text, expected) => {
    const found = suggestStatements(text).map((one) => [one.speaker, one.mode, one.cue, ...one.exact]);
    expect(found).toEqual(expected);
  });
});

describe('whose words they are', () => {
  test.each(speakerCases)('%s', (_name, text, expected) => {
    expect(suggestStatements(text).map((one) => [one.surface, one.speaker])).toEqual(expected);
  });

  test('who is not named says why', () => {
    for (const one of suggestStatements('A senior official said the talks were short.'))
      expect(one).toMatchObject({ speaker: null, unsure: 'group-or-anonymous' });
    const [either] = suggestStatements('Spokesman Peter Berg and spokesman Paul Lund waved. The spokesman said the talks were short.');
    expect(either?.unsure).toContain('-or-');
  });

  test('an actor the desk knows is named as the desk names them', () => {
    const actors = [
      { name: 'Anna Lund', aliases: ['A. Lund', 'the ferry queen'] },
      { name: 'Harbour Union', aliases: ['the union'] },
      { name: 'Russian Federation', aliases: ['Russia', 'Moscow'] },
    ];
    const name = (text: string) => suggestStatements(text, { actors }).map((one) => one.speaker);
    expect(name('Lund said the talks were short.')).toEqual(['Anna Lund']);
    expect(name('The ferry queen said the talks were short.')).toEqual(['Anna Lund']);
    expect(name('The union rejected the offer.')).toEqual(['Harbour Union']);
    expect(name('Moscow rejected the offer.')).toEqual(['Russian Federation']);
  });
});

describe('who reports whom', () => {
  test('the outlet that was told stands before the speaker', () => {
    const [one] = suggestStatements('The talks were short, Anna Lund told Izvestia.');
    expect(one?.chain.map((hop) => [hop.name, hop.cue])).toEqual([
      ['Izvestia', 'told'],
      ['Anna Lund', 'told'],
    ]);
  });

  test('an outlet that reports the whole sentence stands before its speaker', () => {
    const [one, ...more] = suggestStatements('A harbour official said the quay is shut, the New York Times reported.');
    expect([one?.exact, one?.chain.map((hop) => hop.name ?? hop.description), more]).toEqual([
      ['the quay is shut'],
      ['New York Times', 'A harbour official'],
      [],
    ]);
  });

  test('an agency that quoted is the recorder', () => {
    const [one] = suggestStatements('“The quay is shut,” Anna Lund was quoted as saying by Reuters.');
    expect([one?.exact, one?.chain.map((hop) => hop.name)]).toEqual([['The quay is shut'], ['Reuters', 'Anna Lund']]);
  });

  test('an interview names its outlet', () => {
    const [one] = suggestStatements('The talks were short, Anna Lund said in an interview with the newspaper La Repubblica.');
    expect(one?.chain.map((hop) => hop.name)).toEqual(['La Repubblica', 'Anna Lund']);
  });

  test('a report inside somebody’s words is a second hop, and the sentence that holds it goes on in the speaker’s words', () => {
    const text =
      'The talks were short, noted Anna Lund, a researcher. The hall was cold. The Finns have always been saying that cold halls help. So the end came early, explains Anna Lund.';
    const found = suggestStatements(text);
    expect(found.map((one) => [one.pattern, one.chain.map((hop) => hop.name ?? hop.description), one.exact[0]])).toEqual([
      ['before-cue:inverted', ['Anna Lund'], 'The talks were short'],
      ['continuation', ['Anna Lund'], 'The hall was cold'],
      ['continuation', ['Anna Lund'], 'The Finns have always been saying that cold halls help'],
      ['after-cue:that', ['Anna Lund', 'The Finns'], 'cold halls help'],
      ['before-cue:inverted', ['Anna Lund'], 'So the end came early'],
    ]);
  });

  test.each([
    [
      'quoted',
      '“The hall was cold. The Finns have always been saying that cold halls help the talks,” Ada Berg told Izvestia.',
      ['Izvestia', 'Ada Berg', 'The Finns'],
    ],
    [
      'indirect',
      'Ada Berg told reporters that the Finns have always been saying that cold halls help the talks.',
      ['Ada Berg', 'the Finns'],
    ],
    ['named', '“Ole Lund said that cold halls help the talks of neighbours,” Ada Berg recalled.', ['Ada Berg', 'Ole Lund']],
  ])('what somebody reports of others in their own words is a hop behind them: %s', (_name, text, names) => {
    const [outer, inner, ...more] = suggestStatements(text);
    expect(inner?.chain.map((hop) => hop.name ?? hop.description)).toEqual(names);
    expect(inner?.exact[0]).toMatch(/^cold halls help the talks/);
    expect(outer?.exact[0]).toContain(inner?.exact[0]);
    expect(inner?.confidence).toBeLessThan(outer?.confidence ?? 0);
    expect(more).toEqual([]);
  });

  test('who speaks of themselves reports nobody', () => {
    expect(suggestStatements('“I have always been saying that cold halls help the talks,” Ada Berg said.')).toHaveLength(1);
  });

  test('a doubtful finding between the sentences of one speaker is that speaker’s words', () => {
    const text =
      'The talks were short, noted Anna Lund, a researcher. The plan implies only delay. So the end came early, explains Anna Lund.';
    expect(suggestStatements(text).map((one) => [one.speaker, one.continuation])).toEqual([
      ['Anna Lund', false],
      ['Anna Lund', true],
      ['Anna Lund', false],
    ]);
  });

  test('a bare seat of power speaks for its state', () => {
    for (const text of ['Kremlin denied the report.', 'The Pentagon rejected the plan.', 'Pentagon rejected the plan.'])
      expect(['Russia', 'United States']).toContain(suggestStatements(text)[0]?.capacity);
  });

  test('capacity: a minister speaks for the state, a researcher for herself', () => {
    expect(suggestStatements('Norwegian Foreign Minister Anna Lund said the talks were short.')[0]?.capacity).toBe('Norway');
    expect(suggestStatements('Anna Lund, a researcher at the harbour institute, said the talks were short.')[0]?.capacity).toBeNull();
  });
});

describe('the likely kind', () => {
  test.each([
    ['Washington accused Beijing of delay.', 'accusation'],
    ['Moscow denied that it broke the truce.', 'denial'],
    ['Anna Lund promised that the ferry stays.', 'commitment'],
    ['Anna Lund proposed to close the pier.', 'proposal'],
    ['Anna Lund called for calm.', 'proposal'],
    ['Anna Lund called on the council to wait.', 'proposal'],
    ['Anna Lund said the pier will collapse.', 'prediction'],
    ['“Will it hold?” Anna Lund asked.', 'question'],
    ['The pier is lovely, Anna Lund believes.', 'opinion'],
    ['“We will rebuild it,” Anna Lund said.', 'commitment'],
    ['“We will have to wait,” Anna Lund said.', 'prediction'],
    ['“We will not be able to pay,” Anna Lund said.', 'prediction'],
    ['Anna Lund believes: It is necessary to close the pier.', 'proposal'],
    ['Anna Lund said the pier opened in May.', 'assertion'],
  ])('%s %s', (text, kind) => {
    expect(suggestStatements(text).map((one) => one.kind)).toEqual([kind]);
  });
});

const pieces = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    '«',
    '»',
    "''",
    '‘',
    '’',
    '– ',
    ', ',
    '. ',
    '? ',
    '\n',
    ': ',
    'Ada Berg',
    'she',
    'the Russian leader',
    'said',
    'that',
    'according to',
    'adding',
    'told',
    'Izvestia',
  ],
  ...[
    'rejected',
    'a claim',
    'to go',
    'in her opinion',
    'Mr.',
    'U.S.',
    '(',
    ')',
    '😀',
    'the pier is shut',
    'as',
    'by',
    'and',
    'who',
    '’s',
    'é',
    '\ud800',
    'date 2020-09-25',
  ],
  ...[
    'Олег Рябов',
    'глава МИД',
    'он',
    'заявил',
    'сказал',
    ', что ',
    'по словам',
    'как отметил',
    'Об этом',
    'причал закрыт',
    'добавив',
    'и',
    'в пятницу',
    '— ',
  ],
);
const articles = fc
  .array(fc.tuple(pieces, fc.constantFrom('', ' ')), { maxLength: 60 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

describe('on any text', () => {
  const published = { earliest: '2020-09-26', latest: '2020-09-26', precision: 'day' } as const;
  test.each([
    ['arbitrary characters', 'en', fc.string({ unit: 'binary', maxLength: 200 })],
    ['scraps of news', 'en', articles],
    ['arbitrary characters', 'ru', fc.string({ unit: 'binary', maxLength: 200 })],
    ['scraps of news', 'ru', articles],
  ])('each exact string is the text at its span, in order, never twice, overlapping only as a whole: %s, %s', (_name, language, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = suggestStatements(text, { language, published });
        for (const one of found) {
          expect(areSound(text, one.spans)).toBe(true);
          expect(one.exact).toEqual(wordsAt(text, one.spans));
          if (one.mention) expect(one.surface).toBe(text.slice(...one.mention));
          if (one.cueSpan) expect(one.cue).toBe(text.slice(...one.cueSpan));
          expect(one.chain.length).toBeGreaterThan(0);
          expect(one.chain.at(-1)?.name).toBe(one.speaker);
          expect(one.speaker === null).toBe(one.unsure !== null);
          expect(one.confidence).toBeGreaterThan(0);
          expect(one.confidence).toBeLessThan(1);
        }
        const spans = found.flatMap((one) => one.spans);
        for (const [from, to] of spans)
          for (const [start, end] of spans) if (from < start && start < to) expect(end).toBeLessThanOrEqual(to);
        const starts = found.map((one) => one.spans[0]?.[0] ?? 0);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(new Set(found.map((one) => one.spans.join(';'))).size).toBe(found.length);
        expect(suggestStatements(text, { language, published })).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    '"',
    '“',
    '”',
    '“a ',
    '‘a ',
    "''",
    '«',
    '– ',
    '— said. ',
    'said, ',
    'he said “a” ',
    'according to ',
    '(',
    ')',
    'A ',
    '"\n',
    'in his opinion, ',
    'Mr. Ab the president said x. ',
    'said on 1/1 ',
    'сказал ',
    '«Да, — сказал он, — нет». ',
    'Об этом сказал Рябов. ',
    'по словам ',
  ])('fifty kilobytes of %j do not hang', (scrap) => {
    // Time of the processor, not of the clock: other work on the machine does not count.
    const started = process.cpuUsage();
    for (const language of ['en', 'ru']) suggestStatements(scrap.repeat(50_000 / scrap.length), { language });
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(3_000);
  });
});
