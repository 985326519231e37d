/** Columns of rows as a reader calls them, by "table: column" as the history gives them; a column without words is said as it is. */
const words: Readonly<Record<string, string>> = {
  'claim wording: proposition': 'What is claimed',
  'claim wording: kind': 'The kind',
  'claim wording: number': 'The number of the wording',
  'claim state: as of': 'The day it is judged for',
  'claim state: priority': 'The priority',
  'claim state: status': 'The status',
  'claim state: about earliest': 'The first day it is about',
  'claim state: about latest': 'The last day it is about',
  'claim state: about precision': 'How exactly that is known',
  'source state: title': 'The title',
  'source state: author': 'The author',
  'source state: address': 'The address',
  'source state: archive link': 'The archive link',
  'source state: language': 'The language',
  'source state: published earliest': 'The first day it may be from',
  'source state: published latest': 'The last day it may be from',
  'source state: published precision': 'How exactly that is known',
  'issue: question': 'The question',
  'issue: position': 'The place among its siblings',
  'relation: reason': 'The reason',
  'relation: type': 'The relation',
  'relation: answer': 'The answer',
  'evidence: finding': 'What it shows',
  'evidence: credibility': 'The credibility',
  'evidence: dated': 'The day it is from',
  'evidence: address': 'The address',
  'evidence link: stance': 'What it does to the claim',
  'evidence link: reason': 'Why it bears on the claim',
  'reliability: grade': 'The reliability',
  'reliability: reason': 'The reason of the grade',
  'round: asked': 'The verdicts asked for',
  'round: due': 'The day it is due',
  'round: opened at': 'Opened',
  'round: closed at': 'Closed',
  'adjudication: reason': 'The reason of the settling',
  'adjudication: dissent': 'The dissent',
  'actor: name': 'The name',
  'actor: kind': 'The kind',
  'actor: described role': 'The described role',
  'actor: wikidata': 'The Wikidata id',
  'membership: role': 'The role',
  'membership: speaks for': 'Speaking for it',
  'membership: from date': 'The first day',
  'membership: to date': 'The last day',
  'party: code': 'The code of the party',
  'party: slot': 'The column of the party',
  'scale: name': 'The name',
  'scale: ordered': 'The order of its rungs',
  'scale: kinds': 'The kinds it is for',
  'scale: version': 'The version',
  'rating: word': 'A rating',
  'rating: rung': 'Its rung',
  'appearance: said earliest': 'The first day it may have been said',
  'appearance: said latest': 'The last day it may have been said',
  'appearance: mode': 'The way it was said',
  'comment: text': 'The comment',
};
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What a line of the history is about, in words; taken back and brought back are said of the thing itself. */
export const wordsOfDifference = (what: string): string => {
  const [table = '', column = ''] = what.split(': ');
  if (column === 'withdrawn at') return `${capital(table)} withdrawn`;
  return words[what] ?? capital(column ? `${column} of the ${table}` : what);
};

/** The words between a line's name, what it was and what it is: "The title was A, is now B". */
export const sentenceOfDifference = (before: string | null, after: string | null): { readonly was: string; readonly is: string } => {
  if (before === null) return { was: '', is: ': ' };
  return { was: ' was ', is: after === null ? ', and is nothing now' : ', is now ' };
};
