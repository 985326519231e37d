import { JSDOM } from 'jsdom';
import { withColours } from '@/app/_ui/argument-map/with-colours';

const colours: Readonly<Record<string, string>> = { '--ink': 'rgb(1, 2, 3)', '--paper': 'rgb(4, 5, 6)', '--party-2': 'rgb(7, 8, 9)' };
const coloured = (svg: string): string => {
  const { window } = new JSDOM(`<body>${svg}</body>`);
  const picture = window.document.querySelector('svg') as Element;
  withColours(picture, (token) => colours[token] ?? 'none');
  return picture.outerHTML;
};

describe('a picture that is saved', () => {
  test('has the colours its tokens stand for, on itself and on everything in it', () => {
    expect(
      coloured('<svg fill="var(--paper)"><g color="var(--ink)"><path stroke="var(--party-2)" style="fill: var(--ink)"></path></g></svg>'),
    ).toBe('<svg fill="rgb(4, 5, 6)"><g color="rgb(1, 2, 3)"><path stroke="rgb(7, 8, 9)" style="fill: rgb(1, 2, 3)"></path></g></svg>');
  });

  test('keeps every word as it was said, one that looks like a token too', () => {
    const words = '<svg aria-label="Says var(--ink)"><title>var(--ink)</title><text data-of="var(--paper)">It is var(--ink).</text></svg>';
    expect(coloured(words)).toBe(words);
  });
});
