import type { Followed } from '@/app/_ui/follows';
import type { Here, LiveEvent, LiveNotice } from '@/desk/follow-workspace';

/** Changes that the page does not show yet. */
export type Waiting = {
  readonly events: readonly LiveEvent[];
  /** too much happened to be told one by one */
  readonly much: boolean;
  /** the page was left, things happened, and Back brought it as it was */
  readonly left: boolean;
};
export const nothingWaits: Waiting = { events: [], much: false, left: false };
type IsOwn = (eventId: string) => boolean;

export const waits = ({ events, much, left }: Waiting): boolean => much || left || events.length > 0;

const concerns = ({ about }: LiveEvent, { ids }: Followed, editorId: string | null): boolean =>
  ids === 'everything' || about.some((id) => ids.has(id) || id === editorId);

/** What waits after a notice: the events that concern the page or name its editor, each once. The same value when none does. */
export const withNotice = (was: Waiting, { events }: LiveNotice, followed: Followed, editorId: string | null = null): Waiting => {
  if (events === null) return { ...was, much: true };
  const known = new Set(was.events.map(({ id }) => id));
  const here = events.filter((event) => concerns(event, followed, editorId) && !known.has(event.id));
  return here.length === 0 ? was : { ...was, events: [...was.events, ...here] };
};

/** Without what was done in this very tab, which shows it already. The same value when there is none. */
export const withoutOwn = (was: Waiting, isOwn: IsOwn): Waiting => {
  const events = was.events.filter(({ id }) => !isOwn(id));
  return events.length === was.events.length ? was : { ...was, events };
};

/** Without what a refresh that began with `shown` waiting has brought. */
export const withoutShown = (was: Waiting, shown: Waiting): Waiting => ({
  events: was.events.filter((event) => !shown.events.includes(event)),
  much: was.much && !shown.much,
  left: was.left && !shown.left,
});

/** True when an event may turn out to be this tab's own: the answer to an act may come after the notice of it. */
export const mayBeOwn = ({ events }: Waiting, editorId: string): boolean => events.some(({ by }) => by === null || by.id === editorId);

/** How many names a line has room for. */
const mostNames = 3;

/** "2 changes by AN, BO"; null when only this editor changed something. Blind acts name nobody. */
export const waitingWords = ({ events, much }: Waiting, editorId: string): string | null => {
  if (much) return 'Many changes';
  const theirs = events.filter(({ by }) => by?.id !== editorId);
  if (theirs.length === 0) return null;
  const names = [...new Set(theirs.flatMap(({ by }) => (by ? [by.initials] : [])))];
  const others = names.length > mostNames || (names.length > 0 && theirs.some(({ by }) => by === null));
  const by = names.length === 0 ? '' : ` by ${names.slice(0, mostNames).join(', ')}${others ? ' and others' : ''}`;
  return `${theirs.length === 1 ? '1 change' : `${theirs.length} changes`}${by}`;
};

/** Who else looks at the object of the page, each once. */
export const othersHere = (here: readonly Here[], about: string | null, editorId: string): readonly Here[] =>
  about === null ? [] : here.filter((one) => one.about === about && one.id !== editorId);

/** How long to wait before the next try, in ms: half a second, doubled each time, at most 20 s, spread by `chance` (0 to 1) over half of it. */
export const pauseBefore = (tries: number, chance: number): number => Math.min(500 * 2 ** tries, 20_000) * (0.75 + chance / 2);
