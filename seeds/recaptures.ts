/** A later edition of a brief: each edit puts `to` in the place of `from`, which stands in the text exactly once. */
export type RecaptureSeed = { readonly source: string; readonly edits: readonly { readonly from: string; readonly to: string }[] };

/**
 * One brief came out again. The changes are staged, and its first paragraph says so: the brief's own sentences were altered, moved or dropped, and one
 * interpreter's wording gave way to the English transcript on the Kremlin's website.
 */
export const recaptures: readonly RecaptureSeed[] = [
  {
    source: 'june-2021',
    edits: [
      {
        from: 'two news conferences on June 16.',
        to: 'two news conferences on June 16. (Second edition of this demonstration brief; its changes are staged to show drift.)',
      },
      { from: " Experts of both countries, he said, were “to work on specific understandings about what's off limits”.", to: '' },
      {
        from: '“the majority of cyberattacks in the world are performed from the U.S. cyberspace”, Putin said through an interpreter.',
        to: '“most of the cyberattacks in the world are carried out from the cyber realm of the United States”, Putin said, in the transcript of his office.',
      },
      { from: ' Of the Americans he said: “All they do is to make insinuations.”', to: '' },
      { from: 'had spoken first.', to: 'had spoken first. Of the Americans he said: “All they do is to make insinuations.”' },
      { from: 'international law applies to what states do', to: 'international law may apply to what states do' },
    ],
  },
];
