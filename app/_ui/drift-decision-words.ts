import type { DriftDecision } from '@/domain/quote/drift-decision';

type Decided = Exclude<DriftDecision, 'none' | 'waiting'>;
type Versions = { readonly from: number; readonly version: number };

const words: Readonly<Record<Decided, (of: Versions) => string>> = {
  followed: ({ version }) => `followed to version ${version}`,
  kept: ({ from }) => `kept on version ${from}: the record`,
  withdrawn: () => 'withdrawn by the outlet',
};

/** What a person decided about a drifted quote, in words; null while nobody has, or had to. */
export const wordsOfDecision = (decision: DriftDecision, of: Versions): string | null =>
  decision === 'none' || decision === 'waiting' ? null : words[decision](of);
