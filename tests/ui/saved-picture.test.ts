import { withColours } from '@/app/_ui/argument-map/with-colours';

/** As much of an element as is asked for: its attributes, and all elements below it. */
const element = (attributes: Record<string, string>, below: readonly Element[] = []): Element =>
  ({
    attributes,
    getAttribute: (name: string) => attributes[name] ?? null,
    setAttribute: (name: string, value: string) => {
      attributes[name] = value;
    },
    querySelectorAll: () => below,
  }) as unknown as Element;
const colours: Readonly<Record<string, string>> = { '--ink': 'rgb(1, 2, 3)', '--paper': 'rgb(4, 5, 6)', '--party-2': 'rgb(7, 8, 9)' };
const coloured = (own: Record<string, string>, ...below: Record<string, string>[]) => {
  withColours(
    element(
      own,
      below.map((attributes) => element(attributes)),
    ),
    (token) => colours[token] ?? 'none',
  );
  return [own, ...below];
};

describe('a picture that is saved', () => {
  test('has the colours its tokens stand for, on itself and on everything in it', () => {
    expect(
      coloured({ fill: 'var(--paper)' }, { color: 'var(--ink)' }, { stroke: 'var(--party-2)', style: 'fill: var(--ink)', d: 'M0 0' }),
    ).toEqual([{ fill: 'rgb(4, 5, 6)' }, { color: 'rgb(1, 2, 3)' }, { stroke: 'rgb(7, 8, 9)', style: 'fill: rgb(1, 2, 3)', d: 'M0 0' }]);
  });

  test('keeps words that look like a token where words stand', () => {
    const words = { 'aria-label': 'Says var(--ink).', 'data-of': 'var(--paper)', id: 'var(--ink)' };
    expect(coloured({ ...words }, { ...words })).toEqual([words, words]);
  });
});
