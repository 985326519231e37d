/** Rules that the database itself keeps, by the name of the constraint, and the refusal an editor is given. */
const rules = {
  exact_words: 'quote-not-in-text',
  anchor_in_source: 'quote-not-in-text',
  claim_needs_words: 'claim-needs-words',
  rating_of_scale: 'rating-not-of-scale',
  evidence_of_verdict: 'evidence-not-linked',
  issue_circle: 'issue-under-itself',
  issue_depth: 'issue-too-deep',
  issue_stands: 'issue-withdrawn',
  issue_bears: 'issue-has-claims',
  round_stays_closed: 'round-closed',
  looked_inside: 'looked-inside',
  version_has_quotes: 'version-has-quotes',
  analysis_stays_closed: 'analysis-closed',
  analysis_open: 'analysis-open',
  cells_handed_in: 'cells-handed-in',
  looked_inside_since: 'looked-inside-since',
  round_closes_by_judging: 'round-closes-by-judging',
  analysis_marked: 'analysis-marked',
  weighed_and_handed_in: 'weighed-and-handed-in',
  mark_of_weighed: 'not-found',
  link_revoked_once: 'link-revoked',
} as const;

/** The sentence each of our triggers raises, since the driver passes on the words but not the constraint's name. */
const sentences: Readonly<Record<string, BrokenRule>> = {
  'the words are not the text at their span': rules.exact_words,
  'spans are out of order': rules.exact_words,
  'spans and words differ in number': rules.exact_words,
  'units and points name different places': rules.exact_words,
  'an anchor lies in a version': rules.anchor_in_source,
  'a claim without a quote is a draft': rules.claim_needs_words,
  "a rating is of its round's scale": rules.rating_of_scale,
  'a verdict rests on evidence of its claim': rules.evidence_of_verdict,
  'an issue cannot stand under itself': rules.issue_circle,
  'questions nest at most': rules.issue_depth,
  'the question it stands under was withdrawn': rules.issue_stands,
  'something still stands under this question': rules.issue_bears,
  'a closed round stays closed': rules.round_stays_closed,
  'who looked inside does not judge': rules.looked_inside,
  'quotes stand in': rules.version_has_quotes,
  'a closed analysis stays closed': rules.analysis_stays_closed,
  'an open analysis is not settled': rules.analysis_open,
  'cells handed in stay as they are': rules.cells_handed_in,
  'somebody looked inside since': rules.looked_inside_since,
  'the last verdict closes its round': rules.round_closes_by_judging,
  'colleagues have marked cells in it': rules.analysis_marked,
  'somebody handed in what was weighed': rules.weighed_and_handed_in,
  'what is marked stands in the analysis': rules.mark_of_weighed,
  'a link is revoked once': rules.link_revoked_once,
  'invalid byte sequence for encoding': 'text-has-nul',
  'violates foreign key constraint': 'not-found',
  'Foreign key constraint violated': 'not-found',
  'Unique constraint failed': 'already-there-in-database',
  'duplicate key value violates unique constraint': 'already-there-in-database',
};

export type BrokenRule = (typeof rules)[keyof typeof rules] | 'not-found' | 'text-has-nul' | 'already-there-in-database';

/** Which rule of the database an error reports; null when it is not one of ours. */
export const brokenRule = (error: unknown): BrokenRule | null => {
  const words = wordsOf(error);
  for (const [sentence, rule] of Object.entries(sentences)) if (words.includes(sentence)) return rule;
  return null;
};

const wordsOf = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  const meta = 'meta' in error ? JSON.stringify(error.meta) : '';
  const cause = 'cause' in error ? wordsOf(error.cause) + JSON.stringify(error.cause ?? '') : '';
  return `${error.message} ${meta} ${cause}`;
};
