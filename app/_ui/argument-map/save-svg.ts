'use client';

import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { withColours } from './with-colours';
import type { Measure } from './wrap-words';

/** How wide a text is on this machine, in a font as CSS writes it. */
export const measureIn = (font: string): Measure => {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  return (text) => context?.measureText(text).width ?? text.length * 6.4;
};

/** A picture of the page as a text that stands alone: tokens become the colours they have here and now, marks are brought along. */
export const standaloneSvg = (picture: ReactElement): string => {
  const place = document.createElement('div');
  place.hidden = true;
  document.body.append(place);
  const root = createRoot(place);
  flushSync(() => root.render(picture));
  const svg = place.querySelector('svg')?.cloneNode(true) as SVGSVGElement | undefined;
  root.unmount();
  place.remove();
  if (!svg) return '';
  const defs = document.createElementNS(svg.namespaceURI, 'defs');
  for (const id of new Set([...svg.querySelectorAll('use')].map((use) => use.getAttribute('href')?.slice(1) ?? ''))) {
    const mark = document.getElementById(id)?.cloneNode(true);
    if (mark) defs.append(mark);
  }
  svg.prepend(defs);
  const paper = document.createElementNS(svg.namespaceURI, 'rect');
  const [x, y, width, height] = (svg.getAttribute('viewBox') ?? '').split(' ');
  for (const [name, value] of Object.entries({ x, y, width, height, fill: 'var(--canvas)' })) paper.setAttribute(name, value ?? '');
  defs.after(paper);
  withColours(svg, colourOf);
  return new XMLSerializer().serializeToString(svg);
};

/** A token's colour in the scheme that is shown. */
const colourOf = (name: string): string => {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

/** Gives a text to the reader as a file. */
export const saveText = (text: string, name: string, type: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
