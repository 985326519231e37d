import type { Draft } from './draft';
import type { Said } from './said-on';
import type { Speaker } from './speaker';
import { doubtWords, reasonWords } from './tables/reason-words';

/**
 * Why a statement was suggested, in words: its cue and what stands beside it, the words that name the speaker, how these came to mean somebody
 * (or why they mean nobody), and which words tell the day. Patterns note short codes; only here do they become words.
 */
export const reasonsOf = (text: string, draft: Draft, speaker: Speaker, said: Said | null): string[] => {
  const cue = draft.cue ? [`cue “${plainWords(text.slice(...draft.cue))}”`] : [];
  const found = draft.reasons.filter((reason) => !reason.startsWith('cue:') && !(draft.cue && reason === 'no-cue')).map(inWords);
  const subject = draft.mention ? [`subject “${plainWords(text.slice(...draft.mention))}”`] : [];
  const whose = speaker.reasons.map((reason) => speakerWords(reason, speaker));
  const doubt = speaker.name === null ? [`speaker left open, ${inDoubt(speaker.unsure ?? 'no-speaker-near')}`] : [];
  const day = said ? [`date from “${plainWords(said.words).replace(/[\s,;:–—-]+$/u, '')}”`] : [];
  return [...cue, ...found, ...subject, ...whose, ...doubt, ...day];
};

/** Words of the text on one line, cut to what can be read at a glance. */
const plainWords = (words: string): string => {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 80).replace(/\s\S*$|[\ud800-\udbff]$/u, '')} …` : line;
};

const split = (reason: string): readonly [name: string, value: string] => {
  const at = reason.indexOf(':');
  return at < 0 ? [reason, ''] : [reason.slice(0, at), reason.slice(at + 1)];
};

const inWords = (reason: string): string => {
  const [name, value] = split(reason);
  return (reasonWords[reason] ?? reasonWords[name] ?? name.replaceAll('-', ' ')).replace('{}', () => plainWords(value));
};

const speakerWords = (reason: string, { person, name, description }: Speaker): string => {
  const [way, value] = split(reason);
  const whom = person?.name ?? name ?? plainWords(description ?? '');
  if (way === 'role') return `the same person as “${whom}” by title${paragraphOf(person, value)}`;
  if (way === 'surname-of') return `the same person as “${value}” by surname`;
  if (way === 'pronoun') return whom ? `“${value}” means “${whom}”` : `“${value}” means the speaker before`;
  if (way === 'body' && value) return `the same body as “${whom}”`;
  if (way === 'stands-for-state') return `stands for ${whom}`;
  if (way === 'government-of-state') return `the government of ${whom}`;
  return inWords(reason);
};

/** The paragraph that tells a role of a person, counted from 1. */
const paragraphOf = (person: Speaker['person'], role: string): string => {
  const told = [...(person?.roles ?? [])].filter(([row]) => row[0] === role || `${row[1]}|${row[2]}`.split('|').includes(role));
  const exact = told.find(([row]) => row[0] === role || row[1].split('|').includes(role)) ?? told[0];
  return exact ? ` in paragraph ${exact[1] + 1}` : '';
};

const inDoubt = (unsure: string): string => {
  const [why, value] = split(unsure);
  if (why === 'several-people-named') return `several people are named “${value}”`;
  if (why === 'role-not-told') {
    const [role = '', perhaps] = value.split(':perhaps-');
    return `the text calls nobody “${role}”${perhaps ? `, perhaps ${perhaps}` : ''}`;
  }
  return doubtWords[why] ?? (unsure.includes('-or-') ? `either ${unsure.replace('-or-', ' or ')}` : unsure.replaceAll('-', ' '));
};
