/** A scale of a desk's own, as it is written: no built-in scale has words like these. */
export const coats = {
  key: 'coats',
  name: 'By its coat',
  question: 'so' as const,
  ordered: true,
  kinds: ['denial' as const],
  ratings: [
    { key: 'okapi', word: 'Okapi coat', inside: 'best' as const, rung: 2 },
    { key: 'zebra', word: 'Zebra coat', inside: 'worst' as const, rung: 1 },
  ],
};
