/** What a pattern or the search for the speaker notes as its reason, in words for an editor. `{}` is the value behind the note's colon. */
export const reasonWords: Readonly<Record<string, string>> = {
  // where the statement stands
  'follows:that': 'followed by a clause with its conjunction',
  'follows:clause': 'followed by a clause',
  'follows:quotation': 'followed by a quotation',
  'follows:colon': 'followed by a colon',
  'follows:infinitive': 'followed by what is to be done',
  'follows:object': 'followed by a phrase that is no sentence of its own',
  'follows:preposition': 'followed by a phrase that is no sentence of its own',
  'follows:question-word': 'followed by a question',
  'behind-quotation': 'behind the quotation',
  'behind-comma': 'behind the statement',
  passive: 'passive, the speaker named behind it',
  noun: 'the noun “{}” reports',
  'any-verb': '“{}” beside a quotation',
  'no-cue': 'a quotation that no cue claims',
  'speaker-of-statement-before': 'goes on from the statement before',
  'between-statements-of-one-speaker': 'no cue, between two statements of the same speaker',
  'sentence-before': 'about the sentence before',
  'inside-words': 'inside the words of another speaker',
  'interview-before': 'from the interview with “{}” named before',
  'told-before': 'told “{}” just before',
  'same-occasion': 'the day told of the same occasion before',
  // whose it is
  'full-name': 'named in full',
  'as-named': 'known to the text by this name only',
  apposition: 'named in the words set apart beside it',
  body: 'a body that is called so',
  'body-of-owner': 'a body of the one named before it',
  'stands-for-state': 'stands for its state',
  'government-of-state': 'the government of a state',
  'known-actor': 'an actor the desk knows',
};

/** Why no speaker was named, in words. */
export const doubtWords: Readonly<Record<string, string>> = {
  'group-or-anonymous': 'a group, or nobody by name',
  'no-speaker-near': 'nobody is named near it',
  'not-named': 'nobody goes by these words in the text',
  'no-words': 'no words name anybody',
  'pronoun-without-antecedent': 'the text names nobody whom the pronoun can mean',
  'first-person': 'somebody speaks of themselves',
};
