/** How many acts of this page are remembered. */
const deepest = 200;
const own = new Set<string>();

/** Remembers the event of an act that was done in this tab: it shows that already, and is told of it once more. */
export const markOwnAct = (eventId: string | null): void => {
  if (eventId === null) return;
  own.add(eventId);
  for (const oldest of own) {
    if (own.size <= deepest) break;
    own.delete(oldest);
  }
};

/** True when the event came from this tab. */
export const isOwnAct = (eventId: string): boolean => own.has(eventId);

/** The same from an outcome, whatever else it holds: nothing when it names no event. */
export const markOwnOutcome = (answer: unknown): void => {
  const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : null;
  if (typeof value === 'object' && value !== null && 'eventId' in value && typeof value.eventId === 'string') markOwnAct(value.eventId);
};
