import { readUnansweredQuery } from '@/domain/issue/unanswered-query';
import { paramsOf } from '@/domain/one-param';
import { readCompareQuery } from '@/domain/position/compare-query';
import { readSideBySideQuery } from '@/domain/position/side-by-side-query';

const id = '01a1df54-3440-7a5b-92de-69caff314f8a';
const upper = id.toUpperCase();

describe('an address that says a thing twice', () => {
  test.each([
    ['side by side', readSideBySideQuery, { kind: ['denial', 'assertion'] }, { kind: ['denial'] }],
    ['unanswered', readUnansweredQuery, { kind: ['question', 'proposal'] }, { kind: ['question'] }],
    ['compare', readCompareQuery, { issue: [id, `x${id}`] }, { issueId: id }],
  ])('%s: means the first, as a file of the same address does', (_name, read, params, means) => {
    expect(read(params)).toMatchObject(means);
    const search = new URLSearchParams(
      Object.entries(params).flatMap(([name, values]) => values.map((value): [string, string] => [name, value])),
    );
    expect(read(paramsOf(search))).toEqual(read(params));
  });
});

describe('an id in capitals', () => {
  test.each([
    ['side by side', readSideBySideQuery, { outlet: upper, folded: upper }, { outlet: [id], folded: [id] }],
    ['unanswered', readUnansweredQuery, { issue: upper }, { issue: id }],
    ['compare', readCompareQuery, { a: `claim:${upper}`, issue: upper }, { a: { kind: 'claim', id }, issueId: id }],
  ])('%s: is the same id', (_name, read, params, means) => expect(read(params)).toMatchObject(means));
  test('a claim is not held against itself', () => expect(readCompareQuery({ a: `claim:${id}`, b: `claim:${upper}` }).b).toBeNull());
});
