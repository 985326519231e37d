'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import type { Refusal } from '@/domain/outcome';
import { sourceLimits } from '@/domain/source/source-limits';
import { captureAction } from '../capture-action';

/** One text on its way in: a line in the list while several are brought in. */
export type Coming = {
  readonly key: number;
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'kept' | 'known' | 'refused';
  readonly sourceId?: string;
  readonly suggested?: number | null;
  readonly refusal?: Refusal;
};
export type Piece = { readonly name: string; readonly fields: Readonly<Record<string, string | File>> };

const lost: Refusal = { code: 'could-not-reach-database' };

/** Brings pieces in one after the other and says of each what became of it. A single piece that is kept opens; one kept before opens too, and says so. */
export const useCapture = (workspace: string) => {
  const router = useRouter();
  const [coming, setComing] = useState<readonly Coming[]>([]);
  const [busy, setBusy] = useState(false);
  const keys = useRef(0);
  const put = (key: number, patch: Partial<Coming>) => setComing((all) => all.map((c) => (c.key === key ? { ...c, ...patch } : c)));

  const one = async (key: number, piece: Piece): Promise<Coming['state']> => {
    put(key, { state: 'reading' });
    const file = piece.fields.file;
    if (file instanceof File && file.size > sourceLimits.bytes) {
      put(key, { state: 'refused', refusal: { code: 'file-too-large', size: file.size, limit: sourceLimits.bytes } });
      return 'refused';
    }
    const form = new FormData();
    for (const [name, value] of Object.entries(piece.fields)) form.set(name, value);
    const outcome = await captureAction(workspace, form).catch(() => ({ ok: false as const, refusal: lost }));
    if (!outcome.ok) {
      put(key, { state: 'refused', refusal: outcome.refusal });
      return 'refused';
    }
    const { sourceId, known, suggested } = outcome.value.value;
    put(key, { state: known ? 'known' : 'kept', sourceId, suggested });
    if (keys.current === key && piece.fields.alone) router.push(`/w/${workspace}/sources/${sourceId}${known ? '?known=1' : ''}`);
    return known ? 'known' : 'kept';
  };

  /** Gives true when all pieces were kept or known already. */
  const bring = async (pieces: readonly Piece[]): Promise<boolean> => {
    if (pieces.length === 0) return false;
    setBusy(true);
    const lines = pieces.map((piece) => ({ key: ++keys.current, name: piece.name, state: 'waiting' as const }));
    setComing(lines);
    let allIn = true;
    for (const [i, piece] of pieces.entries()) {
      const key = lines[i]?.key ?? 0;
      const alone: Piece = pieces.length === 1 ? { ...piece, fields: { ...piece.fields, alone: 'yes' } } : piece;
      if ((await one(key, alone)) === 'refused') allIn = false;
    }
    setBusy(false);
    router.refresh();
    return allIn;
  };
  return { coming, busy, bring };
};
