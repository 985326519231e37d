import { type FurnishedDesk, furnishedDesk } from '../../builders/furnished-desk';

/** Two desks of one installation, each with one of everything. */
export const twoDesks = async () => ({ ours: await furnishedDesk('Our desk'), theirs: await furnishedDesk('Their desk') });
export type TwoDesks = { readonly ours: FurnishedDesk; readonly theirs: FurnishedDesk };

/** What our chief tries with the ids of their desk, in many with one end that is ours: by the file of the door, each under what it would do. */
export type Doors = Readonly<Record<string, Readonly<Record<string, (desks: TwoDesks) => Promise<unknown>>>>>;

/** The function of a door, which has the name of its file. */
export const nameOf = (file: string): string => file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
