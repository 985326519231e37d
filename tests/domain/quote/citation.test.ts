import { type Cited, citation } from '@/domain/quote/citation';

const whole: Cited = {
  exact: ['There is no budget', 'and no plan'],
  speaker: 'Otto Lind',
  title: 'Pier promised',
  outlet: 'Tideway Post',
  author: 'Ann Lee',
  published: { earliest: '2026-11-13', latest: '2026-11-13', precision: 'day' },
  address: 'https://tideway.example/pier',
  archiveLink: 'https://archive.example/1',
  version: { number: 2, keptOn: '2026-11-20', sha256: 'd0f4f74054571385'.padEnd(64, '0') },
};

describe('a citation', () => {
  test('says all that is known, the words first', () => {
    expect(citation(whole)).toBe(
      '“There is no budget” … “and no plan”, Otto Lind. Ann Lee, “Pier promised”, Tideway Post, 13 November 2026, https://tideway.example/pier ' +
        '(version 2, kept 2026-11-20; SHA-256 d0f4f74054571385; archived at https://archive.example/1).',
    );
  });

  test.each<[string, Partial<Cited>, string]>([
    ['no speaker', { speaker: null }, '“There is no budget” … “and no plan”. Ann Lee, '],
    ['no date', { published: { earliest: null, latest: null, precision: 'unknown' } }, 'Tideway Post, https://tideway.example/pier '],
    ['no outlet and no author', { outlet: null, author: null }, 'Lind. “Pier promised”, 13 November 2026'],
    ['no archive link', { archiveLink: null }, 'SHA-256 d0f4f74054571385).'],
    ['words with marks of their own', { exact: ['the “whole” pier'] }, '“the “whole” pier”'],
  ])('with %s leaves that out', (_name, less, part) => {
    expect(citation({ ...whole, ...less })).toContain(part);
  });

  test('uses the marks of the language the words are in', () => {
    expect(citation({ ...whole, exact: ['денег нет'] }, 'ru')).toMatch(/^«денег нет», Otto Lind\. Ann Lee, «Pier promised»/);
  });
});
