/**
 * True when all that was pasted is one word with a scheme before `://`, of whatever scheme: somebody meant an address, so one that cannot
 * be fetched is refused as an address and not kept as a text of one word.
 */
export const isAddressAttempt = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\/\/\S*$/i.test(text.trim());
