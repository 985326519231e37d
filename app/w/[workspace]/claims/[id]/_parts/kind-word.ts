import type { Kind } from '@/domain/attribution/kind';
import { kinds } from '@/domain/attribution/kind';

/** A word as it stands alone. */
export const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** How many of what: "1 appearance", "3 appearances". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** Kinds as a field offers them. */
export const kindChoices: { value: Kind; label: string }[] = kinds.map((kind) => ({ value: kind, label: capital(kind) }));
