/** The two Latin uprights, which every page needs at once; the other cuts come when a page has their letters. */
const uprights = [
  new URL('../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2', import.meta.url),
  new URL('../../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-standard-normal.woff2', import.meta.url),
];

/** Tells the browser early which fonts it will need. */
export const FontPreloads = () =>
  uprights.map(({ href }) => <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />);
