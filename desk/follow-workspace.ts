import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { type After, type Listener, listener } from '@/store/live-listener';
import { type Here, type Presence, presence } from '@/store/presence';
import type { LiveNotice } from '@/store/sql/live-notices';

export type { LiveEvent } from '@/store/sql/live-notices';
export type { Here, LiveNotice };
/** What an open page is told: a sealed batch, or who looks at what now. */
export type Live = { readonly notice: LiveNotice } | { readonly here: readonly Here[] };

type Asked = {
  /** a seal, or an instant: what was sealed since is told first */
  readonly after: After;
  /** ends the following */
  readonly signal: AbortSignal;
  /** the ears to hear with, when not those of this process */
  readonly from?: { readonly listener: Listener; readonly presence: Presence };
};

/** A follower who takes nothing for so many notices is told "much" instead of all of them. */
const mostWaiting = 500;

/**
 * Everything that changes in the editor's workspace, as it is sealed, and who is here. Blind: of a judgement it tells the claim only.
 * Ends when `signal` aborts, or when following broke and must be begun again behind the last seal.
 */
export const followWorkspace = (editor: Editor, { after, signal, from }: Asked): Outcome<AsyncIterable<Live>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const ears = from ?? { listener: listener(), presence: presence() };
  return accept(following(editor.workspaceId, after, signal, ears));
};

async function* following(workspaceId: string, after: After, signal: AbortSignal, ears: NonNullable<Asked['from']>): AsyncGenerator<Live> {
  let notices: LiveNotice[] = [];
  let here: readonly Here[] | null = null;
  let over = signal.aborted;
  let wake = () => {};
  const end = () => {
    over = true;
    wake();
  };
  const tell = (notice: LiveNotice) => {
    notices = notices.length < mostWaiting ? [...notices, notice] : [{ ...notice, events: null }];
    wake();
  };
  const stops = [
    ears.listener.follow(workspaceId, after, { tell, ended: end }),
    ears.presence.watch(workspaceId, (now) => {
      here = now;
      wake();
    }),
  ];
  signal.addEventListener('abort', end);
  try {
    while (!over) {
      const told: Live[] = [...notices.map((notice) => ({ notice })), ...(here ? [{ here }] : [])];
      notices = [];
      here = null;
      yield* told;
      if (!over && notices.length === 0 && here === null)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    signal.removeEventListener('abort', end);
    for (const stop of stops) stop();
  }
}
