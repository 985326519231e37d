import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { type Finding, verifyHistory as verify } from '@/domain/history/verify';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { historyToVerify } from '@/store/sql/history-to-verify';
import { macOf, sha256 } from '@/store/write-event';

export type Verified = {
  readonly events: number;
  readonly seals: number;
  /** the first hexadecimal digits of the last seal: what a desk writes down to compare later */
  readonly head: string | null;
  readonly findings: readonly Finding[];
};

/** Reads the whole history of the editor's workspace and says what is wrong with it. */
export const verifyHistory = async (editor: Editor): Promise<Outcome<Verified>> =>
  mayDo(editor, 'verify-history') ? verifyEvents(editor.workspaceId) : refuse('not-allowed', { act: 'verify-history' });

/** The check itself, of one workspace. */
export const verifyEvents = async (workspaceId: string): Promise<Outcome<Verified>> => {
  const { events, places, seals } = await historyToVerify(workspaceId);
  const findings = verify(events, places, seals, { digest: sha256, mac: macOf });
  return accept({ events: events.length, seals: seals.length, head: seals.at(-1)?.mac.slice(0, 16) ?? null, findings });
};
