/** Ends the throw-away cluster and removes its files. */
export default async () => {
  await globalThis.saidsoPostgres?.stop();
};
