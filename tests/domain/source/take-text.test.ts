import fc from 'fast-check';
import { normaliseText } from '@/domain/source/normalise-text';
import { sourceLimits } from '@/domain/source/source-limits';
import { takeText } from '@/domain/source/take-text';

describe('capture changes line ends, byte order marks and broken halves, and nothing else', () => {
  test.each([
    ['Windows line ends', 'a\r\nb\r\n', 'a\nb\n'],
    ['old Mac line ends', 'a\rb', 'a\nb'],
    ['a mixture', 'a\r\r\nb\n\rc', 'a\n\nb\n\nc'],
    ['a byte order mark', '\uFEFFa\uFEFFb', 'a\uFEFFb'],
    ['half a character', 'a\uD83Db', 'a\uFFFDb'],
    ['a whole astral character stays', 'a\u{1F600}b', 'a\u{1F600}b'],
    ['spaces stay as they are', ' a\t\u00A0 b  ', ' a\t\u00A0 b  '],
    ['quotes, dashes, soft hyphens and joiners stay', '“a” – b\u00ADc\u200Dd…', '“a” – b\u00ADc\u200Dd…'],
    ['composed and decomposed letters stay apart', 'é e\u0301', 'é e\u0301'],
    ['other line separators stay', 'a\u2028b\u0085c', 'a\u2028b\u0085c'],
  ])('%s', (_name, raw, text) => {
    expect(normaliseText(raw)).toBe(text);
  });

  test('a second time changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => normaliseText(normaliseText(raw)) === normaliseText(raw)));
  });

  test('a text without those comes out as it went in', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((raw) => !/[\r\uFEFF]/.test(raw)),
        (raw) => normaliseText(raw) === raw,
      ),
    );
  });
});

describe('a text that cannot be kept is refused', () => {
  test.each([
    ['nothing', '', { code: 'text-empty' }],
    ['spaces and line ends', ' \n\t\u00A0\r\n', { code: 'text-empty' }],
    ['invisible characters', '\uFEFF\u200B\u00AD', { code: 'text-empty' }],
    ['a NUL, with its line', 'one\r\ntwo\r\nth\0ree', { code: 'text-has-nul', line: 3 }],
    ['one unit too many', 'x'.repeat(sourceLimits.textUnits + 1), { code: 'text-too-long', length: 2_000_001, limit: 2_000_000 }],
  ])('%s', (_name, raw, refusal) => {
    expect(takeText(raw)).toEqual({ ok: false, refusal });
  });

  test.each([
    ['one letter', 'x'],
    ['one sign', '👍'],
    ['as long as may be', 'x'.repeat(sourceLimits.textUnits)],
  ])('and %s is kept', (_name, raw) => {
    expect(takeText(raw)).toEqual({ ok: true, value: raw });
  });
});
