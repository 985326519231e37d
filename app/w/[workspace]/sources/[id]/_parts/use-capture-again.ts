'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useUndoToast } from '@/app/_ui/undo-toast';
import type { CapturedAgain } from '@/desk/capture-again';
import type { SourceView } from '@/desk/view-source';
import type { Refusal } from '@/domain/outcome';
import { sourceLimits } from '@/domain/source/source-limits';
import { undoAction } from '../../../undo-action';
import { captureAgainAction } from '../actions';
import { comparing } from './compare-href';

export type Way = 'address' | 'paste' | 'file';
export type Given = { readonly way: Way; readonly url: string; readonly text: string; readonly file: File | null };

/** A paste stays in this browser until it is in; a text larger than it keeps is only in the box. */
const kept = (sourceId: string) => {
  const key = `saidso-again-${sourceId}`;
  const quietly = <V>(act: () => V): V | null => {
    try {
      return act();
    } catch {
      return null;
    }
  };
  return {
    read: () => quietly(() => localStorage.getItem(key)) ?? '',
    write: (text: string) => quietly(() => (text === '' ? localStorage.removeItem(key) : localStorage.setItem(key, text))),
  };
};

const formOf = (sourceId: string, { way, url, text, file }: Given, sure: boolean): FormData => {
  const form = new FormData();
  form.set('sourceId', sourceId);
  form.set('how', way);
  if (way === 'address') form.set('url', url);
  if (way === 'paste') form.set('text', text);
  if (way === 'file' && file) form.set('file', file);
  if (sure) form.set('sure', 'yes');
  return form;
};

/** What was done, for the undo toast. */
const wordsFor = ({ outcome, number, suggested }: CapturedAgain): string =>
  outcome === 'changed'
    ? `Version ${number} kept${suggested === null ? ', no statements could be suggested in it' : ''}`
    : 'Looked at again';

/** What the dialog holds and does. What was given stays until it is in, whether the dialog is closed, refused or the page loaded again. */
export const useCaptureAgain = (workspace: string, view: SourceView, here: string) => {
  const { id: sourceId, address } = view.source;
  const router = useRouter();
  const offerUndo = useUndoToast();
  const [opened, setOpened] = useState(false);
  const [given, setGiven] = useState<Given>({ way: address ? 'address' : 'paste', url: address ?? '', text: '', file: null });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [since, setSince] = useState<number | null>(null);
  useEffect(() => {
    const text = kept(sourceId).read();
    if (text) setGiven((was) => (was.text ? was : { ...was, way: 'paste', text }));
  }, [sourceId]);
  const give = (part: Partial<Given>) => {
    setRefusal(null);
    setGiven((was) => ({ ...was, ...part }));
    if (part.text !== undefined) kept(sourceId).write(part.text);
  };

  /** Sends it in and leads to what came of it; what is refused opens the dialog again with its reason. */
  const capture = async (sure = false): Promise<void> => {
    const size = given.way === 'file' ? (given.file?.size ?? 0) : 0;
    if (size > sourceLimits.bytes) return setRefusal({ code: 'file-too-large', size, limit: sourceLimits.bytes });
    setRefusal(null);
    setSince(Date.now());
    const outcome = await captureAgainAction(workspace, formOf(sourceId, given, sure)).catch(() => null);
    setSince(null);
    if (!outcome?.ok) {
      setOpened(true);
      return setRefusal(outcome?.refusal ?? { code: 'could-not-reach-database' });
    }
    const { eventId, value } = outcome.value;
    kept(sourceId).write('');
    setGiven((was) => ({ ...was, text: '', file: null }));
    setOpened(false);
    const undo = async () => {
      if (!eventId) return null;
      const undone = await undoAction(workspace, eventId);
      // the version that was taken back may be the one on the screen
      if (undone.ok) router.push(here);
      return undone;
    };
    if (eventId) offerUndo({ words: wordsFor(value), undo });
    const before = view.versions.findLast(({ number }) => number < value.number)?.number;
    const toDecide = (value.quotes?.waiting ?? 0) > 0 && before !== undefined;
    router.push(toDecide ? comparing(here, before, value.number) : `${here}?captured=${value.outcome}`);
  };
  return { opened, open: () => setOpened(true), close: () => setOpened(false), given, give, refusal, since, capture };
};

export type CapturingAgain = ReturnType<typeof useCaptureAgain>;
