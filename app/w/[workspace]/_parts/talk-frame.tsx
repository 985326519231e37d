'use client';

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { TalkView } from '@/desk/view-talk';
import type { TalkedAbout } from '@/domain/editor/comment-input';
import { talkDrafts, type Writing } from './talk-drafts';

type Frame = {
  readonly workspace: string;
  readonly talk: TalkView;
  readonly drafts: ReturnType<typeof talkDrafts>;
  /** the form that is open; `focus` when an editor just asked for it */
  readonly writing: (Writing & { readonly focus: boolean }) | null;
  readonly begin: (writing: Partial<Writing> & Pick<Writing, 'about'>) => void;
  readonly leave: () => void;
};
const Context = createContext<Frame | null>(null);

/** The talk of this page; null where there is none. */
export const useTalk = (): Frame | null => useContext(Context);

/** Carries the talk on one thing through its page, with what is being written: a form that was open with words in it is open again after a reload. */
export const TalkFrame = ({ workspace, talk, children }: { workspace: string; talk: TalkView; children: ReactNode }) => {
  const { viewerId, about, abilities } = talk;
  const drafts = useMemo(() => talkDrafts(`${viewerId}.${about.type}.${about.id}`), [viewerId, about.type, about.id]);
  const [writing, setWriting] = useState<Frame['writing']>(null);
  const from = useRef<Element | null>(null);
  const mayWrite = abilities['add-comment'];
  useEffect(() => {
    const open = mayWrite ? drafts.open() : null;
    if (open) setWriting({ ...open, focus: false });
  }, [drafts, mayWrite]);
  const begin = useCallback<Frame['begin']>((asked) => {
    from.current = document.activeElement;
    setWriting({ words: null, replyTo: null, editing: null, ...asked, focus: true });
    document.getElementById('talk')?.scrollIntoView({ block: 'nearest' });
  }, []);
  const leave = useCallback(() => {
    drafts.leave();
    setWriting(null);
    // back to where the form was asked for, once it is gone
    const { current } = from;
    requestAnimationFrame(() => current instanceof HTMLElement && current.isConnected && current.focus());
  }, [drafts]);
  const frame = useMemo(() => ({ workspace, talk, drafts, writing, begin, leave }), [workspace, talk, drafts, writing, begin, leave]);
  return <Context value={frame}>{children}</Context>;
};

/** Begins to write about one thing on the page; null where there is no talk, or nothing may be written. */
export const useWriteAbout = (): ((about: TalkedAbout, words: string) => void) | null => {
  const frame = useTalk();
  return frame?.talk.abilities['add-comment'] ? (about, words) => frame.begin({ about, words }) : null;
};
