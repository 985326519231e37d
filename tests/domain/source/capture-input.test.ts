import { captureInputShape } from '@/domain/source/capture-input';

const nothingSaid = { title: null, outlet: null, author: null, published: null, language: null, address: null, archiveLink: null };

describe('what a capture takes', () => {
  test('a paste with nothing said about it', () => {
    expect(captureInputShape.parse({ how: 'paste', text: 'Words.' })).toEqual({ how: 'paste', text: 'Words.', metadata: nothingSaid });
  });

  test('blank fields of a form mean the same as none', () => {
    const metadata = { title: ' ', outlet: '', author: '', published: '', language: '', address: '', archiveLink: '' };
    expect(captureInputShape.parse({ how: 'paste', text: '', metadata }).metadata).toEqual(nothingSaid);
  });

  test('a file with a title and a date in words', () => {
    const bytes = new Uint8Array([65]);
    const metadata = { title: ' A title ', published: '25 September 2020', language: 'en' };
    expect(captureInputShape.parse({ how: 'file', name: 'a.txt', bytes, metadata }).metadata).toEqual({
      ...nothingSaid,
      title: 'A title',
      published: { earliest: '2020-09-25', latest: '2020-09-25', precision: 'day' },
      language: 'en',
    });
  });

  test('an address with a date already understood', () => {
    const published = { earliest: null, latest: null, precision: 'unknown' };
    expect(captureInputShape.parse({ how: 'address', url: ' https://paper.example/ ', metadata: { published } })).toEqual({
      how: 'address',
      url: 'https://paper.example/',
      metadata: { ...nothingSaid, published },
    });
  });

  test.each<[name: string, metadata: object, code: string]>([
    ['a title without end', { title: 'x'.repeat(501) }, 'title-too-long'],
    ['a NUL in a name', { author: 'Ann\0' }, 'text-has-nul'],
    ['a script for an address', { address: 'javascript:alert(1)' }, 'address-not-http'],
    ['a password in an address', { archiveLink: 'https://a:b@paper.example/' }, 'address-not-http'],
    ['a date nobody understands', { published: 'last Friday' }, 'date-not-understood'],
    [
      'a day the calendar has not',
      { published: { earliest: '2020-02-30', latest: '2020-02-30', precision: 'day' } },
      'date-not-understood',
    ],
    ['no language', { language: 'Englisch, denke ich' }, 'language-unknown'],
  ])('%s is refused with its code', (_name, metadata, code) => {
    const parsed = captureInputShape.safeParse({ how: 'paste', text: 'x', metadata });
    expect([...new Set(parsed.error?.issues.map(({ message }) => message))]).toEqual([code]);
  });
});
