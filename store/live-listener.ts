import type postgres from 'postgres';
import { listening, reading } from './db';
import { type LiveNotice, noticesAfter, sealsAround } from './sql/live-notices';

/** What is told to one who follows a workspace. `ended` comes once, and last: there will be no more. */
export type Follower = { readonly tell: (notice: LiveNotice) => void; readonly ended: () => void };
/** Where following begins: behind a seal, or at an instant (nothing sealed since then is missed). */
export type After = number | Date;

type Member = Follower & { at: number | null };
/** What a process knows of one workspace: the last seal it told (null until it was read), who follows, and the reads, one after the other. */
type Hub = { at: number | null; readonly members: Set<Member>; turn: Promise<void>; asked: boolean };

/** A notification may be lost (a broken connection, a pooler): the table is asked after so many ms in any case. */
const lookEvery = 15_000;
/** Clocks of several servers may differ by so many ms. */
const clockDifference = 2_000;

const sealOf = (payload: string): { readonly workspace: string; readonly seal: number } | null => {
  try {
    const { workspace, seal } = JSON.parse(payload) as Record<string, unknown>;
    return typeof workspace === 'string' && typeof seal === 'number' ? { workspace, seal } : null;
  } catch {
    return null;
  }
};

/**
 * Listens on channel `saidso` and tells the followers of a workspace what was sealed, each seal once and in order. Each batch is read once
 * for all of them. The driver listens again with growing pauses when the connection breaks; what was missed is then read from the table.
 */
export const startListening = (ears: postgres.Sql) => {
  const hubs = new Map<string, Hub>();
  let timer: NodeJS.Timeout | undefined;

  const pull = (workspaceId: string, hub: Hub): void => {
    if (hub.asked) return;
    hub.asked = true;
    hub.turn = hub.turn.then(async () => {
      hub.asked = false;
      if (hub.at === null) return;
      for (const notice of await noticesAfter(workspaceId, hub.at)) {
        hub.at = notice.seal;
        for (const member of hub.members) if (member.at !== null && member.at < notice.seal) told(member, notice);
      }
    });
    // a failed read is tried again with the next notification or look
    hub.turn = hub.turn.catch(() => {});
  };
  const pullAll = () => {
    for (const [workspaceId, hub] of hubs) pull(workspaceId, hub);
  };
  const heard = (payload: string) => {
    const seal = sealOf(payload);
    const hub = seal && hubs.get(seal.workspace);
    if (hub && seal.seal > (hub.at ?? 0)) pull(seal.workspace, hub);
  };
  // a refused first try is tried again by the driver, like any broken connection
  ears.listen('saidso', heard, pullAll).catch(() => {});

  const leave = (workspaceId: string, hub: Hub, member: Member) => {
    hub.members.delete(member);
    if (hub.members.size === 0 && hubs.get(workspaceId) === hub) hubs.delete(workspaceId);
    if (hubs.size === 0) clearInterval(timer);
  };
  /** Follows a workspace; what was sealed behind `after` comes first. Gives what stops it. */
  const follow = (workspaceId: string, after: After, follower: Follower): (() => void) => {
    const hub = hubs.get(workspaceId) ?? { at: null, members: new Set<Member>(), turn: Promise.resolve(), asked: false };
    if (hubs.size === 0) timer = setInterval(pullAll, lookEvery).unref();
    hubs.set(workspaceId, hub);
    const member: Member = { ...follower, at: null };
    hub.members.add(member);
    hub.turn = hub.turn.then(() => catchUp(workspaceId, hub, member, after)).catch(member.ended);
    return () => leave(workspaceId, hub, member);
  };
  const end = () => {
    for (const { members } of hubs.values()) for (const { ended } of members) ended();
    hubs.clear();
    clearInterval(timer);
  };
  return { follow, end };
};
export type Listener = ReturnType<typeof startListening>;

const told = (member: Member, notice: LiveNotice) => {
  member.at = notice.seal;
  member.tell(notice);
};

const catchUp = async (workspaceId: string, hub: Hub, member: Member, after: After): Promise<void> => {
  const asked = after instanceof Date ? new Date(after.getTime() - clockDifference) : null;
  const { before, newest } = await sealsAround(workspaceId, asked);
  const from = after instanceof Date ? before : after;
  hub.at ??= newest;
  member.at = Math.min(from, newest);
  // a number that was never reached: the history is not the one they followed
  if (from > newest) return told(member, { seal: newest, sealedAt: new Date(0).toISOString(), events: null });
  for (const notice of await noticesAfter(workspaceId, from)) told(member, notice);
};

/** On globalThis: a development reload, and what starts with the process, meet the same one. */
const kept = globalThis as typeof globalThis & { saidsoListener?: { ears: postgres.Sql; listener: Listener } };

/** The one listener of this process; a new one when the pools were closed meanwhile. */
export const listener = (): Listener => {
  const ears = listening();
  if (kept.saidsoListener?.ears !== ears) kept.saidsoListener = { ears, listener: startListening(ears) };
  return kept.saidsoListener.listener;
};

/** Ends all following in this process, if there is any. */
export const endListening = (): void => kept.saidsoListener?.listener.end();

/** Sends one notification to every process that listens on a channel. */
export const notify = async (channel: string, payload: string): Promise<void> => {
  await reading().notify(channel, payload);
};
