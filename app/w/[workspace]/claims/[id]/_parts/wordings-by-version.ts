type Worded = { readonly version: number; readonly exact: readonly string[] };

/** The different wordings of a quote, oldest first, each with the versions it has an anchor in: "version 1", "versions 2 to 4". */
export const wordingsByVersion = (
  words: readonly Worded[],
): readonly { readonly versions: string; readonly exact: readonly string[] }[] => {
  const runs: { first: number; last: number; exact: readonly string[] }[] = [];
  for (const { version, exact } of words) {
    const run = runs.at(-1);
    if (run && run.exact.join('\n') === exact.join('\n')) run.last = version;
    else runs.push({ first: version, last: version, exact });
  }
  return runs.map(({ first, last, exact }) => ({ versions: first === last ? `version ${first}` : `versions ${first} to ${last}`, exact }));
};
