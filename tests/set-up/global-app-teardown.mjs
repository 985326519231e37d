/** Stops the app and removes its data folder. */
export default async () => {
  await globalThis.saidsoApp?.remove();
};
