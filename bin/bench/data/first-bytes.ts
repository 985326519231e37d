export type FirstByte = { readonly path: string; readonly first: number; readonly whole: number; readonly size: number };

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** One page as a browser asks for it: milliseconds to the first byte and to the last, and its size in bytes. */
export const askOnce = async (address: string, cookie: string) => {
  const start = performance.now();
  // as a browser: to robots Next sends nothing before everything is known
  const answer = await fetch(address, {
    headers: { cookie, 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/147.0 Safari/537.36' },
  });
  if (!answer.ok || !answer.body) throw new Error(`${address} answered ${answer.status}`);
  const reader = answer.body.getReader();
  let size = (await reader.read()).value?.length ?? 0;
  const first = performance.now() - start;
  for (let part = await reader.read(); !part.done; part = await reader.read()) size += part.value.length;
  return { first, whole: performance.now() - start, size };
};

/** Milliseconds to the first byte and to the last of each page, medians; the pages take turns, so that all meet the same machine. */
export const firstBytes = async (origin: string, cookie: string, paths: readonly string[], rounds = 30): Promise<FirstByte[]> => {
  const taken = paths.map((): Awaited<ReturnType<typeof askOnce>>[] => []);
  for (let round = -5; round < rounds; round++)
    for (const [at, path] of paths.entries()) {
      const answer = await askOnce(`${origin}${path}`, cookie);
      if (round >= 0) taken[at]?.push(answer);
    }
  return paths.map((path, at) => {
    const all = taken[at] ?? [];
    return { path, first: median(all.map(({ first }) => first)), whole: median(all.map(({ whole }) => whole)), size: all[0]?.size ?? 0 };
  });
};
