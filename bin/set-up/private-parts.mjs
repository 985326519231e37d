const mark = '/_parts/';

/**
 * What dependency-cruiser cannot say, since its `$1` breaks on folders such as `[id]`: the parts of a screen belong to that screen
 * and the screens below it.
 * @param modules as dependency-cruiser reports them
 * @returns `{ from, to }` of each import that takes a part of another screen
 */
export const strayParts = (modules) =>
  modules
    .filter(({ source }) => source.startsWith('app/'))
    .flatMap(({ source, dependencies }) =>
      dependencies
        .map(({ resolved }) => resolved)
        .filter((resolved) => resolved.includes(mark) && !source.startsWith(resolved.slice(0, resolved.indexOf(mark) + 1)))
        .map((resolved) => ({ from: source, to: resolved })),
    );
