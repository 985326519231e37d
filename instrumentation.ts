/** Next calls this once when a server process starts: the door is watched and the sealer runs beside the pages. */
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
};
