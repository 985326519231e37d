/** A statement in a brief, found by its exact words. */
export type StatementSeed = {
  /** the words as they stand in the brief, without the quotation marks around them; several where the speech is interrupted */
  readonly words: string | readonly string[];
  /** key of the claim they make */
  readonly claim: string;
  /** keys of the actors who speak; several for a joint statement */
  readonly by: string | readonly string[];
  /** keys of those who pass it on, between the brief's outlet and the speaker, the outermost first */
  readonly via?: readonly string[];
  readonly mode: 'direct' | 'indirect' | 'mixed';
  /** as far as it is known: a day, a month or a year */
  readonly said: string;
  readonly occasion?: { readonly place?: string; readonly medium?: string; readonly event?: string };
};

/** A brief written for this dossier in the manner of a wire: our own sentences around short public statements. */
export type SourceSeed = {
  readonly key: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly text: string;
  /** words in suggestions that are left waiting; every other one that no statement took is rejected */
  readonly leave?: readonly string[];
  readonly statements: readonly StatementSeed[];
};
