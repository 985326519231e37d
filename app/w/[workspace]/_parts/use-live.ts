'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState, useTransition } from 'react';
import { followedNow, useFollowed } from '@/app/_ui/follows';
import { isOwnAct } from '@/app/_ui/own-acts';
import { handsAreBusy, watchHands } from './busy-hands';
import { mayBeOwn, nothingWaits, othersHere, waitingWords, waits, withNotice, withoutOwn, withoutShown } from './live-rules';
import { type LiveOf, useStream } from './use-stream';

/** In ms: changes are gathered; the answer to an own act may come so much after its notice; hands are looked at so often. */
const pauses = { gather: 250, own: 2_000, look: 400 };
/** Hands that are busy for so many looks in a row are not disturbed any more: a line offers the changes. */
const patience = 3;

/**
 * Keeps the page true to what others do. What concerns it is drawn at once when that disturbs nothing: nobody types, no dialog is open, no
 * words are selected, and the page does not ask to be asked. Else `words` says what waits, until `show` or until the hands are free.
 */
export const useLive = (of: LiveOf) => {
  const router = useRouter();
  const followed = useFollowed();
  const [waiting, setWaiting] = useState(nothingWaits);
  const [offered, setOffered] = useState(false);
  const [refreshing, startRefresh] = useTransition();
  const arrived = useRef(0);
  const heard = useRef(0);
  const looks = useRef(0);
  const asking = useRef(false);
  const { line, here, reached } = useStream(of, followed.about, (notice) => {
    arrived.current = Date.now();
    heard.current += 1;
    setWaiting((was) => withoutOwn(withNotice(was, notice, followedNow(), of.editorId), isOwnAct));
  });
  useEffect(watchHands, []);

  const refresh = async (asked: boolean) => {
    if (asking.current) return;
    asking.current = true;
    try {
      // a refresh that fails would load the whole page anew, and what is typed would be lost
      if (!(await reached()) || (!asked && handsAreBusy())) return;
      looks.current = 0;
      setOffered(false);
      setWaiting((was) => withoutShown(was, waiting));
      startRefresh(() => router.refresh());
    } finally {
      asking.current = false;
    }
  };
  const consider = () => {
    const left = withoutOwn(waiting, isOwnAct);
    if (left !== waiting) return setWaiting(left);
    if (mayBeOwn(waiting, of.editorId) && Date.now() - arrived.current < pauses.own) return;
    const theirs = waitingWords(waiting, of.editorId) !== null;
    if (theirs && followedNow().asks && document.visibilityState === 'visible') return setOffered(true);
    if (!handsAreBusy()) return void refresh(false);
    looks.current += 1;
    if (looks.current >= patience) setOffered(true);
  };
  const latest = useRef(consider);
  useEffect(() => {
    latest.current = consider;
  });
  const on = line.state === 'on';
  const any = waits(waiting);
  useEffect(() => {
    if (!any || !on || refreshing) return;
    const soon = window.setTimeout(() => latest.current(), pauses.gather);
    const timer = window.setInterval(() => latest.current(), pauses.look);
    return () => {
      window.clearTimeout(soon);
      window.clearInterval(timer);
    };
  }, [any, on, refreshing]);
  const path = usePathname();
  const went = useRef({ path, back: false, heardAt: new Map<string, number>() });
  useEffect(() => {
    const back = () => {
      went.current.back = true;
    };
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  useEffect(() => {
    const { path: from, back, heardAt } = went.current;
    if (from === path) return;
    heardAt.set(from, heard.current);
    went.current = { path, back: false, heardAt };
    // a page one goes to was made just now, and what waited for the one before is in it; Back shows a page as it was left
    setWaiting({ ...nothingWaits, left: back && heard.current > (heardAt.get(path) ?? heard.current) });
    setOffered(false);
  }, [path]);
  const show = useCallback(() => void refreshNow.current(true), []);
  const refreshNow = useRef(refresh);
  useEffect(() => {
    refreshNow.current = refresh;
  });
  const words = offered ? waitingWords(waiting, of.editorId) : null;
  return { words, show, line, refreshing, current: !any || offered, here: othersHere(here, followed.about, of.editorId) };
};
