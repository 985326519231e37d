import { archivedAddress } from '@/domain/source/archive-link';
import { onDay } from '@/domain/source/partial-date';
import { settleReading } from '@/domain/source/settle-reading';

const BODY = 'The ministry said on Friday that it had offered talks to all sides of the dispute.';
const reading = (...given: Parameters<typeof settleReading>) => {
  const outcome = settleReading(...given);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

test('a pasted article becomes a reading whose token stays in the text', () => {
  const { text, published, language, markedRanges, title } = reading(`\uFEFFdate 2020-09-25 ${BODY}\r\n`);
  expect(text).toBe(`date 2020-09-25 ${BODY}\n`);
  expect([published?.earliest, language, title]).toEqual(['2020-09-25', 'en', null]);
  expect(markedRanges).toEqual([{ mark: 'date', span: [0, 15] }]);
});

test('what the format knows outranks the first line, but not the date token', () => {
  const metadata = { title: 'The real title', published: onDay(2020, 1, 1), language: 'en-GB' };
  const { title, published, language } = reading(`Ministry offers talks\ndate 2020-09-25\n${BODY}`, { metadata });
  expect([title, published?.earliest, language]).toEqual(['The real title', '2020-09-25', 'en-GB']);
});

test('what the format does not know is looked for in the text', () => {
  const { title, published } = reading(`Ministry offers talks\n\n${BODY}`, { metadata: { title: null, published: onDay(2020, 1, 1) } });
  expect([title, published?.earliest]).toEqual(['Ministry offers talks', '2020-01-01']);
});

test('ranges of the format and of the text stand in the order of the text', () => {
  const { markedRanges } = reading(`date 2020-09-25 ${BODY}`, { markedRanges: [{ mark: 'page', span: [0, 90], page: 1 }] });
  expect(markedRanges.map(({ mark }) => mark)).toEqual(['page', 'date']);
});

test('a page read from an archive has both addresses', () => {
  const link = 'https://web.archive.org/web/20200925101010/https://paper.example/a?b=1';
  const { address, archiveLink } = reading(BODY, { metadata: { address: link } });
  expect([address, archiveLink]).toEqual(['https://paper.example/a?b=1', link]);
});

test.each([
  ['Internet Archive', 'https://web.archive.org/web/20200925/http://paper.example/a', 'http://paper.example/a'],
  ['Internet Archive, as served', 'https://web.archive.org/web/20200925101010id_/https:/paper.example/a', 'https://paper.example/a'],
  ['archive.today', 'https://archive.ph/20200925101010/https://paper.example/a', 'https://paper.example/a'],
  ['archive.today, short', 'https://archive.is/AbCdE', null],
  ['an ordinary page', 'https://paper.example/web/20200925/https://other.example', null],
  ['no web address inside', 'https://web.archive.org/web/20200925/http://', null],
])('an archive link tells what it keeps: %s', (_name, link, address) => {
  expect(archivedAddress(link)).toBe(address);
});
