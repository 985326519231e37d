import type { EventSaid, EventTold } from '@/domain/history/event-told';
import { wordsOfAct } from './act-words';

type Told = (version: string) => string;

const decided: Readonly<Record<string, Told>> = {
  followed: (version) => `followed a quote${version && ` to ${version}`}`,
  kept: () => 'kept the older words of a quote as the record',
  withdrawn: () => 'marked a quote as withdrawn by the outlet',
};
const captured: Readonly<Record<string, Told>> = {
  changed: (version) => `captured again${version && `: ${version}`}`,
  unchanged: () => 'captured again: unchanged',
  'same-bytes': () => 'captured again: the same file',
};

const wordsOfTold = (act: string, told: EventTold | null): string => {
  const words = decided[told?.decision ?? ''] ?? captured[told?.outcome ?? ''];
  return words ? words(told?.version ? `version ${told.version}` : '') : wordsOfAct(act);
};

/** What an event did, after its editor's name: an undo says what it undid, a decision what was decided. Words of the act alone where it tells no more. */
export const wordsOfEvent = ({ act, told, undid }: EventSaid): string => {
  if (act !== 'undo' || !undid) return wordsOfTold(act, told);
  return undid.act === 'undo' ? 'undid an undo on' : `undid: ${wordsOfTold(undid.act, undid.told)}`;
};

/** Whether the label only says the act over again, as that of a verdict does. */
export const isLabelledByAct = ({ act, undid }: EventSaid, label: string | null): boolean =>
  label !== null && [act, undid?.act].some((one) => one !== undefined && (label === one || label === wordsOfAct(one)));
