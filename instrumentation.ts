/** Next calls this once when a server process starts: the door is watched, the sealer runs beside the pages, open pages are let go at the end. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { watchArrivals } = await import('@/app/_session/arrivals');
  watchArrivals();
  if (!process.env.DATABASE_URL) return;
  const { keepSealing } = await import('@/desk/seal-history');
  keepSealing(
    () => new Date(),
    (words) => console.error(words),
  );
  const { letFollowersGo } = await import('@/desk/let-followers-go');
  // a server that ends waits for its answers, and following a workspace never ends by itself
  process.once('SIGTERM', letFollowersGo);
  process.once('SIGINT', letFollowersGo);
};
