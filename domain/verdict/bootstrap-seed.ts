/** The interval of α is always drawn with this seed, so that a page says the same to everybody. */
export const bootstrapSeed = 2011;
