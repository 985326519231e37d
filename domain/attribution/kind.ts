/** What sort of statement it is; decides later what may be judged. The word list of the claim's kind stands here because attribution comes first. */
export const kinds = ['assertion', 'accusation', 'denial', 'prediction', 'proposal', 'commitment', 'question', 'opinion'] as const;

export type Kind = (typeof kinds)[number];
