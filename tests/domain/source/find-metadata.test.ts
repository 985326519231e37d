import fc from 'fast-check';
import { findDateToken } from '@/domain/source/find-date-token';
import { findMetadata } from '@/domain/source/find-metadata';

const BODY = 'The ministry said on Friday that it had offered talks.\n\nNobody answered the offer, the ministry added.';

/** The day and the words that are marked as its token. */
const tokenOf = (text: string) => {
  const token = findDateToken(text);
  return token && [token.published.earliest, text.slice(...token.span)];
};

describe('a date token at the head of a text is metadata', () => {
  test.each<[name: string, text: string, token: [string, string]]>([
    ['at the very start', `date 2020-09-25 ${BODY}`, ['2020-09-25', 'date 2020-09-25']],
    ['after a space', ` date 2020-09-25 ${BODY}`, ['2020-09-25', 'date 2020-09-25']],
    ['on a line of its own', `date 2020-09-25\n${BODY}`, ['2020-09-25', 'date 2020-09-25']],
    ['with a colon and a capital', `Date: 2020-09-25\n${BODY}`, ['2020-09-25', 'Date: 2020-09-25']],
    ['under a headline', `Ministry offers talks\ndate 2020-09-25\n${BODY}`, ['2020-09-25', 'date 2020-09-25']],
    ['behind a headline, after a stroke', `Ministry offers talks | date 2020-09-25 ${BODY}`, ['2020-09-25', 'date 2020-09-25']],
    ['behind a headline in capitals', `Ministry Offers Talks date 2020-09-25 ${BODY}`, ['2020-09-25', 'date 2020-09-25']],
    ['in a list or heading', `# date 2020-09-25\n${BODY}`, ['2020-09-25', 'date 2020-09-25']],
    ['the first of two', `date 2020-09-25\ndate 2021-01-01\n${BODY}`, ['2020-09-25', 'date 2020-09-25']],
    ['with nothing behind it', 'date 2020-09-25', ['2020-09-25', 'date 2020-09-25']],
  ])('%s', (_name, text, token) => {
    expect(tokenOf(text)).toEqual(token);
  });

  test.each([
    ['in running prose', 'The launch date 2020-09-25 was missed, the agency said.'],
    ['a day the calendar has not', `date 2020-02-30 ${BODY}`],
    ['part of a longer word', `update 2020-09-25 ${BODY}`],
    ['part of a longer number', `date 2020-09-251 ${BODY}`],
    ['far down', `${'A line.\n'.repeat(6)}date 2020-09-25\n${BODY}`],
    ['in the middle of a later line', `Ministry offers talks\nThe Last Date 2020-09-25 is near.\n${BODY}`],
    ['no day', `date unknown ${BODY}`],
  ])('%s it is none', (_name, text) => {
    expect(tokenOf(text)).toBeNull();
  });
});

describe('a title is found where it stands, and a sentence is not taken for one', () => {
  const cases: [name: string, text: string, title: string | null][] = [
    ['a first line that looks like a headline', `Ministry offers talks\n\n${BODY}`, 'Ministry offers talks'],
    ['a headline that asks', `Who will answer the offer?\n${BODY}`, 'Who will answer the offer?'],
    ['a headline with an abbreviation', `U.S. Senate puts off the vote\n${BODY}`, 'U.S. Senate puts off the vote'],
    ['a headline in Russian', `Ведомство предложило переговоры\n${BODY}`, 'Ведомство предложило переговоры'],
    ['a headline behind the date', `date 2020-09-25 Ministry offers talks\n\n${BODY}`, 'Ministry offers talks'],
    ['a headline before the date', `Ministry offers talks\ndate 2020-09-25\n${BODY}`, 'Ministry offers talks'],
    ['a headline in capitals before the date, in one line', `Ministry Offers Talks date 2020-09-25 ${BODY}`, 'Ministry Offers Talks'],
    ['a markdown heading', `# Ministry offers **talks** #\n\n${BODY}`, 'Ministry offers talks'],
    ['a heading that is a link', `## [Ministry](https://ministry.example) offers talks\n${BODY}`, 'Ministry offers talks'],
    ['an underlined heading', `Ministry offers talks.\n===\n${BODY}`, 'Ministry offers talks.'],
    ['a first sentence', BODY, null],
    ['two sentences in a line', `Talks failed. Nobody came\n${BODY}`, null],
    ['a byline', `By Ann Example\n${BODY}`, null],
    ['a single word', `Washington\n${BODY}`, null],
    ['a line that goes on', `the offer of the\n${BODY}`, null],
    ['a lone line', 'Ministry offers talks', null],
    ['a long line', `Ministry ${'offers '.repeat(30)}talks\n${BODY}`, null],
    ['nothing', '', null],
  ];
  test.each(cases)('%s', (_name, text, title) => {
    expect(findMetadata(text).metadata.title).toBe(title);
  });
});

describe('front matter', () => {
  const front = [
    '---',
    'title: "Ministry: an offer"',
    "authors: ['Ann Example', 'Bo Example']",
    'date: 24 September 2020',
    'source: Morning Paper',
    'lang: en',
    'url: https://paper.example/a',
    'layout: post',
    '---',
  ].join('\n');

  test('says what it says, and is marked as a range of the text', () => {
    const { metadata, markedRanges } = findMetadata(`${front}\n\n${BODY}`);
    expect(metadata).toEqual({
      title: 'Ministry: an offer',
      author: 'Ann Example, Bo Example',
      outlet: 'Morning Paper',
      published: { earliest: '2020-09-24', latest: '2020-09-24', precision: 'day' },
      language: 'en',
      address: 'https://paper.example/a',
      archiveLink: null,
    });
    expect(markedRanges).toEqual([{ mark: 'front-matter', span: [0, front.length] }]);
  });

  test('gives way to a date token below it, and both are marked with the heading', () => {
    const text = `${front}\ndate 2020-09-25\n\n# Another heading\n\n${BODY}`;
    const { metadata, markedRanges } = findMetadata(text);
    expect(metadata.published?.earliest).toBe('2020-09-25');
    expect(metadata.title).toBe('Ministry: an offer');
    expect(markedRanges.map(({ mark, span }) => [mark, text.slice(...span)])).toEqual([
      ['front-matter', front],
      ['date', 'date 2020-09-25'],
      ['title', 'Another heading'],
    ]);
  });

  test.each([
    ['a rule with prose under it', `---\nThe ministry spoke.\n---\n${BODY}`],
    ['a block that never ends', `---\ntitle: A title here\n${BODY}`],
    ['lines that mean nothing about a source', `---\nlayout: post\ntags: [a, b]\n---\n${BODY}`],
    ['an address that is none', `---\nurl: javascript:alert(1)\n---\n${BODY}`],
  ])('%s is none', (_name, text) => {
    expect(findMetadata(text).markedRanges.filter(({ mark }) => mark === 'front-matter')).toEqual([]);
  });
});

test('whatever the text, every range lies in it and holds what it says', () => {
  const pieces = fc.constantFrom(
    'date 2020-09-25',
    '---',
    '\n',
    ' ',
    '# ',
    'title: A b c',
    'Ministry offers talks',
    '👩‍💻',
    BODY,
    '"',
    '\u0085',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      for (const { mark, span } of findMetadata(text).markedRanges) {
        expect(span[0]).toBeLessThan(span[1]);
        expect(span[1]).toBeLessThanOrEqual(text.length);
        if (mark === 'date') expect(text.slice(...span)).toBe('date 2020-09-25');
      }
    }),
  );
});

test.each([
  ['a line of hashes and spaces', `# ${'# '.repeat(500_000)}x\nMore.`],
  ['a rule without end', `---\n${'-'.repeat(1_000_000)}`],
  ['front matter of spaces', `---\ntitle: a${' '.repeat(9000)}b\n---\nMore.`],
  ['spaces before anything', `${' '.repeat(1_000_000)}x`],
  ['dates without end', 'date 2020-09-2 '.repeat(100_000)],
])('hostile text takes no time: %s', (_name, text) => {
  const begun = performance.now();
  findMetadata(text);
  expect(performance.now() - begun).toBeLessThan(500);
});
