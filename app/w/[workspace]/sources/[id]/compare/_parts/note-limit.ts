/** The longest note with a decision, in characters: one line. */
export const noteLimit = 300;
