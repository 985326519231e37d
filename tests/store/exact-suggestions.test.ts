import { anchorsOf } from '@/domain/quote/anchors-of';
import { cutsPair, type Span } from '@/domain/text/span';
import { writing } from '@/store/db';
import { placeColumns } from '@/store/insert-anchor';
import { newId } from '@/store/new-id';
import { keptSource, must, now, openTestDesk } from '../builders/desk-with';

type Place = ReturnType<typeof placeColumns>;

/** A text longer than two of the check's chunks, with astral characters all over it, and an editor's version of it. */
const long = Array.from({ length: 4000 }, (_, i) => `Pier ${i} 😀 opens, he said, in “May”. `).join('');
const kept = async (text: string) => {
  const { analyst } = await openTestDesk();
  return { workspace_id: analyst.workspaceId, version_id: (await keptSource(analyst, { text })).versionId };
};
const rowsOf = (of: { workspace_id: string; version_id: string }, places: readonly Place[]) =>
  places.map((place, ordinal) => ({
    ...of,
    ...place,
    ...{ id: newId(now), ordinal, mode: 'direct', chain: [], kind: 'assertion', pattern: 'by hand', reasons: [], confidence: 1 },
    ...{ decision: 'waiting', created_at: now },
  }));
const placesOf = (text: string, spans: readonly (readonly Span[])[]): Place[] =>
  anchorsOf(text, spans).map((anchor) => placeColumns(must(anchor)));

describe('suggestions of one statement are checked together', () => {
  test('exact places pass, near and far, overlapping and interrupted, over the edge of a chunk', async () => {
    const at = (from: number, length: number): Span => {
      const start = long.indexOf('Pier', from);
      const end = start + length;
      return [start, cutsPair(long, end) ? end + 1 : end];
    };
    const spans: Span[][] = [
      [at(0, 20)],
      [at(0, 60)],
      [at(10, 5), at(500, 9)],
      [at(59_900, 400)],
      [at(19_990, 30), at(90_000, 30)],
      [at(70_000, 70_000)],
      [at(long.length - 60, 20)],
    ];
    const of = await kept(long);
    const made = await writing().suggestion.createMany({ data: rowsOf(of, placesOf(long, spans)).reverse() });
    expect(made.count).toBe(spans.length);
  });

  const text = 'No 😀 budget, he said, and no plan.';
  const [good] = placesOf(text, [[[6, 12]]]) as [Place];
  const [two] = placesOf(text, [
    [
      [6, 12],
      [27, 34],
    ],
  ]) as [Place];
  test.each<[string, Place, string]>([
    ['other words', { ...good, exact: ['budgem'] }, 'the words are not the text at their span'],
    ['units that are points', { ...good, unit_starts: good.point_starts }, 'units and points name different places'],
    ['an end in units too far', { ...good, unit_ends: [13] }, 'units and points name different places'],
    ['a place beyond the text', { ...good, point_starts: [50], point_ends: [56] }, 'the words are not the text at their span'],
    ['a place that ends before it starts', { ...good, point_ends: [2] }, 'spans are out of order'],
    [
      'parts out of order',
      { ...two, point_starts: [...two.point_starts].reverse(), point_ends: [...two.point_ends].reverse() },
      'spans are out of order',
    ],
    ['parts that overlap', { ...two, point_starts: [5, 8], point_ends: [11, 14] }, 'spans are out of order'],
    ['fewer words than parts', { ...two, exact: ['budget'] }, 'spans and words differ in number'],
    [
      'no words at all',
      { unit_starts: [], unit_ends: [], point_starts: [], point_ends: [], exact: [] },
      'spans and words differ in number',
    ],
    ['a second part that is not the text', { ...two, exact: ['budget', 'no pier'] }, 'the words are not the text at their span'],
  ])('%s among good ones are refused, and none of them is kept', async (_name, bad, sentence) => {
    const of = await kept(text);
    await expect(writing().suggestion.createMany({ data: rowsOf(of, [good, bad, two]) })).rejects.toThrow(sentence);
    expect(await writing().suggestion.count({ where: of })).toBe(0);
  });
});
