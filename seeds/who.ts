import type { Editor } from '@/domain/editor/editor';

/** The three editors of the demo desk: people who do not exist. */
export const team = {
  chief: { name: 'Mara Lindqvist', email: 'mara@desk.example', role: 'chief' },
  adjudicator: { name: 'Tomas Okafor', email: 'tomas@desk.example', role: 'adjudicator' },
  analyst: { name: 'Ana Novak', email: 'ana@desk.example', role: 'analyst' },
} as const;
export type Who = keyof typeof team;
export type Team = Readonly<Record<Who, Editor>>;
