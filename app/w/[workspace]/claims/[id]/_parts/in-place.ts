/** The list of a field opens where the field stands: inside its dialog, which keeps the focus and is a landmark of its own. */
export const inPlace = { withinPortal: false } as const;
