import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { writeShownSeal } from '@/domain/history/shown-seal';
import { type Finding, type ShownSeal, verifyHistory as verify } from '@/domain/history/verify';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { historyToVerify } from '@/store/sql/history-to-verify';
import { macOf, sha256 } from '@/store/write-event';

export type Verified = {
  readonly events: number;
  readonly seals: number;
  /** the number of the last seal with its first hexadecimal digits, such as 12:4f3a…: what a desk writes down to compare later */
  readonly head: string | null;
  readonly findings: readonly Finding[];
};

/** Reads the whole history of the editor's workspace and says what is wrong with it. */
export const verifyHistory = async (editor: Editor): Promise<Outcome<Verified>> =>
  mayDo(editor, 'verify-history') ? verifyEvents(editor.workspaceId) : refuse('not-allowed', { act: 'verify-history' });

/** The check itself, of one workspace; `shown` is the last seal that somebody kept from an earlier check. */
export const verifyEvents = async (workspaceId: string, shown: ShownSeal | null = null): Promise<Outcome<Verified>> => {
  const history = await historyToVerify(workspaceId);
  const findings = verify({ ...history, shown }, { digest: sha256, mac: macOf });
  const last = history.seals.at(-1);
  const head = last ? writeShownSeal({ number: last.number, head: last.mac.slice(0, 16) }) : null;
  return accept({ events: history.events.length, seals: history.seals.length, head, findings });
};
