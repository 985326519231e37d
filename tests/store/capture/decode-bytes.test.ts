import fc from 'fast-check';
import { decodeBytes } from '@/store/capture/decode-bytes';
import { encodeAs } from '@/tests/builders/encode-as';

const ENGLISH = 'The ministry said on Friday that it had offered talks.';
const RUSSIAN = 'Министерство заявило в пятницу, что предложило переговоры. «Мы ждём ответа», — сказал министр.';
const POLISH = 'Ministerstwo oświadczyło w piątek, że zaproponowało rozmowy, i żąda odpowiedzi później.';
const FRENCH = 'Le ministère a déclaré vendredi qu’il était prêt à répondre.';
const GREEK = 'Το υπουργείο δήλωσε την Παρασκευή ότι πρότεινε συνομιλίες και περιμένει απάντηση.';
const JAPANESE = '外務省は金曜日、すべての当事者に協議を提案したと発表した。回答はまだない。';
const CHINESE = '外交部星期五表示，已向各方提出举行会谈，但尚未收到任何答复。';
/** Windows-1252, written out because Node's own tables leave its quotation marks and dashes as control characters. */
const CURLY = new Uint8Array(Buffer.from('He said \x93we will\x94 \x96 and it\x92s \x80 5.', 'latin1'));

const marked = (mark: readonly number[], bytes: Uint8Array) => new Uint8Array([...mark, ...bytes]);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the encoding of a text is found', () => {
  test.each<[name: string, bytes: Uint8Array, declared: string | null, text: string, encoding: string]>([
    ['ASCII', utf8(ENGLISH), null, ENGLISH, 'utf-8'],
    ['UTF-8', utf8(RUSSIAN), null, RUSSIAN, 'utf-8'],
    ['UTF-8 with a mark', marked([0xef, 0xbb, 0xbf], utf8(RUSSIAN)), null, RUSSIAN, 'utf-8'],
    ['UTF-8 that claims to be something else', utf8(RUSSIAN), 'windows-1251', RUSSIAN, 'utf-8'],
    ['UTF-16LE with a mark', marked([0xff, 0xfe], encodeAs(RUSSIAN, 'utf-16le')), null, RUSSIAN, 'utf-16le'],
    ['UTF-16BE with a mark', marked([0xfe, 0xff], encodeAs(RUSSIAN, 'utf-16be')), null, RUSSIAN, 'utf-16be'],
    ['UTF-16LE without one, English', encodeAs(ENGLISH, 'utf-16le'), null, ENGLISH, 'utf-16le'],
    ['UTF-16BE without one, Russian', encodeAs(RUSSIAN, 'utf-16be'), null, RUSSIAN, 'utf-16be'],
    ['Windows-1251', encodeAs(RUSSIAN, 'windows-1251'), null, RUSSIAN, 'windows-1251'],
    [
      'Windows-1251, five words with guillemets',
      encodeAs('«Мы ответим», — сказал он.', 'windows-1251'),
      null,
      '«Мы ответим», — сказал он.',
      'windows-1251',
    ],
    [
      'Windows-1251 after much English',
      encodeAs(`${ENGLISH.repeat(80)} ${RUSSIAN}`, 'windows-1251'),
      null,
      `${ENGLISH.repeat(80)} ${RUSSIAN}`,
      'windows-1251',
    ],
    ['Windows-1251, two words', encodeAs('Нет, спасибо.', 'windows-1251'), null, 'Нет, спасибо.', 'windows-1251'],
    [
      'Shift_JIS',
      new Uint8Array(
        Buffer.from(
          '8a4f96b18fc882cd8be0976a93fa814182b782d782c482cc93968e968ed282c98ba68b6382f092f188c482b582bd82c694ad955c82b582bd814289f1939a82cd82dc82be82c882a28142',
          'hex',
        ),
      ),
      null,
      JAPANESE,
      'shift_jis',
    ],
    [
      'GB18030',
      new Uint8Array(
        Buffer.from(
          'cde2bdbbb2bfd0c7c6dacee5b1edcabea3acd2d1cff2b8f7b7bdcce1b3f6bed9d0d0bbe1ccb8a3acb5abc9d0ceb4cad5b5bdc8cebaceb4f0b8b4a1a3',
          'hex',
        ),
      ),
      null,
      CHINESE,
      'gb18030',
    ],
    ['KOI8-R', encodeAs(RUSSIAN.replace(/[«»—]/g, '-'), 'koi8-r'), null, RUSSIAN.replace(/[«»—]/g, '-'), 'koi8-r'],
    ['ISO-8859-5', encodeAs(RUSSIAN.replace(/[«»—]/g, '-'), 'iso-8859-5'), null, RUSSIAN.replace(/[«»—]/g, '-'), 'iso-8859-5'],
    ['ISO-8859-2', encodeAs(POLISH, 'iso-8859-2'), null, POLISH, 'iso-8859-2'],
    ['ISO-8859-1', encodeAs(FRENCH.replace('’', "'"), 'iso-8859-1'), null, FRENCH.replace('’', "'"), 'iso-8859-1'],
    ['ISO-8859-7', encodeAs(GREEK, 'iso-8859-7'), null, GREEK, 'iso-8859-7'],
    ['Windows-1252 with curly quotes', CURLY, null, 'He said “we will” – and it’s € 5.', 'windows-1252'],
    ['Windows-1252 that is declared as Latin-1', CURLY, 'ISO-8859-1', 'He said “we will” – and it’s € 5.', 'iso-8859-1'],
    ['an older encoding, by its declaration', encodeAs('Да.', 'koi8-r'), 'KOI8-R', 'Да.', 'koi8-r'],
    ['a false declaration of UTF-8', encodeAs(RUSSIAN, 'windows-1251'), 'utf-8', RUSSIAN, 'windows-1251'],
    ['a declaration of nonsense', encodeAs(RUSSIAN, 'windows-1251'), 'x-nonsense', RUSSIAN, 'windows-1251'],
  ])('%s', (_name, bytes, declared, text, encoding) => {
    expect(decodeBytes(bytes, declared)).toEqual({ ok: true, value: { text, encoding } });
  });
});

const noise = (length: number, from: number) => Uint8Array.from({ length }, (_, i) => (Math.imul(i + from, 2654435761) >>> 13) & 0xff);

describe('bytes that are no text are refused', () => {
  test.each<[name: string, bytes: Uint8Array, code: string]>([
    ['noise', noise(5000, 1), 'file-not-readable-text'],
    ['nothing but NULs', new Uint8Array(1000), 'file-not-readable-text'],
    ['the head of a picture', marked([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], noise(2000, 7)), 'file-not-readable-text'],
    ['the head of a program', marked([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1], new Uint8Array(500)), 'file-not-readable-text'],
    ['noise that claims an encoding', noise(5000, 3), 'file-not-readable-text'],
    ['UTF-32', marked([0xff, 0xfe, 0, 0], utf8('a\0\0\0b\0\0\0')), 'encoding-unknown'],
    ['two letters of an unknown encoding', new Uint8Array([0xc4, 0xe0, 0x2e]), 'encoding-unknown'],
  ])('%s', (_name, bytes, code) => {
    expect(decodeBytes(bytes)).toMatchObject({ ok: false, refusal: { code } });
  });

  test('a single NUL in a text is left for its own refusal', () => {
    expect(decodeBytes(utf8(`${ENGLISH}\0${ENGLISH}`))).toMatchObject({ ok: true, value: { encoding: 'utf-8' } });
  });
});

test('what was UTF-8 comes out as it went in', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => !/[\p{Cc}\uFEFF\uFFFD]/u.test(one));
  fc.assert(fc.property(text, (one) => expect(decodeBytes(utf8(`${one} ж`))).toMatchObject({ value: { text: `${one} ж` } })));
});
