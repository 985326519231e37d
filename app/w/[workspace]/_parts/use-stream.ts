'use client';

import { useEffect, useRef, useState } from 'react';
import type { Here, LiveNotice } from '@/desk/follow-workspace';
import { followLive, type Line } from './live-stream';
import { nameOfTab, sayGone, sayHere } from './say-here';

export type LiveOf = { readonly address: string; readonly editorId: string; readonly since: string };
/** How often a page that is seen says that it is open, in ms; after a minute of silence it counts as gone. */
const beatEvery = 25_000;

/** Follows the workspace, and tells it what this page is of. `reached` asks the server whether it answers, and is told when it is not ours any more. */
export const useStream = ({ address, editorId, since }: LiveOf, about: string | null, heard: (notice: LiveNotice) => void) => {
  const [line, setLine] = useState<Line>({ state: 'on' });
  const [here, setHere] = useState<readonly Here[]>([]);
  const [begun] = useState(since);
  const tell = useRef(heard);
  const tab = useRef('');
  const wasTold = useRef(false);
  const ended = line.state === 'ended';
  useEffect(() => {
    tell.current = heard;
  });
  useEffect(() => {
    if (ended) return;
    const hears = { notice: (notice: LiveNotice) => tell.current(notice), here: setHere, line: setLine };
    return followLive({ address, name: `saidso ${address} ${editorId}`, since: begun }, hears);
  }, [address, editorId, begun, ended]);

  const reached = async (): Promise<boolean> => {
    tab.current ||= nameOfTab();
    const answer = await sayHere(address, tab.current, about);
    if (answer === 'not-yours') setLine({ state: 'ended' });
    return answer === 'heard';
  };
  const beat = useRef(reached);
  useEffect(() => {
    beat.current = reached;
  });
  useEffect(() => {
    // a list says nothing of itself, but that it is not the page it was before
    if (ended || (about === null && !wasTold.current)) return;
    wasTold.current = about !== null;
    const stop = new AbortController();
    const say = () => document.visibilityState === 'visible' && void beat.current();
    const soon = window.setTimeout(say, 300);
    const timer = window.setInterval(() => about !== null && say(), beatEvery);
    document.addEventListener('visibilitychange', say, { signal: stop.signal });
    window.addEventListener('pagehide', () => sayGone(address, tab.current), { signal: stop.signal });
    return () => {
      window.clearTimeout(soon);
      window.clearInterval(timer);
      stop.abort();
    };
  }, [about, address, ended]);
  const lost = line.state === 'lost';
  useEffect(() => {
    // whoever was signed out cannot be told so by a stream that does not open
    if (lost) void beat.current();
  }, [lost]);
  return { line, here, reached };
};
