import fc from 'fast-check';
import { ownPath } from '@/domain/editor/own-path';

const cases: readonly (readonly [string, unknown, string])[] = [
  ['a page of ours', '/w/desk/claims', '/w/desk/claims'],
  ['with a query', '/w/desk/claims?kind=denial&page=2', '/w/desk/claims?kind=denial&page=2'],
  ['with a part', '/w/desk/claims#end', '/w/desk/claims#end'],
  ['a link one came by', '/link/abc', '/link/abc'],
  ['nothing', undefined, '/'],
  ['two of them', ['/a', '/b'], '/'],
  ['another site', 'https://evil.example/', '/'],
  ['another site without scheme', '//evil.example', '/'],
  ['another site behind a backslash', '/\\evil.example', '/'],
  ['a backslash further on', '/a\\..\\evil', '/'],
  ['two slashes after dots', '/..//evil.example', '/'],
  ['a tab that browsers drop', '/\t/evil.example', '/'],
  ['a line break', '/a\r\nSet-Cookie: x', '/'],
  ['script', 'javascript:alert(1)', '/'],
  ['no slash', 'w/desk', '/'],
  ['the sign-in page itself', '/sign-in?to=/w', '/'],
  ['too long', `/${'a'.repeat(2100)}`, '/'],
];

describe('where to go after signing in', () => {
  test.each(cases)('%s', (_name, asked, expected) => expect(ownPath(asked)).toBe(expected));

  test('never leads to another site, whatever was asked', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((s) => `/${s}`),
          fc.string().map((s) => `//${s}`),
        ),
        (asked) => {
          expect(new URL(ownPath(asked), 'http://own.example').origin).toBe('http://own.example');
        },
      ),
    );
  });
});
