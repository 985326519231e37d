/** What a capture of the same source may have shown, as the address of the page says it after it: nothing new, or nothing to decide. */
export const capturedNotes = ['unchanged', 'same-bytes', 'changed'] as const;

/** What the head says once: of the last capture, or that this text was kept before. */
export type HeadNoteOf = 'known' | (typeof capturedNotes)[number];
