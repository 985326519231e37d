import { type Door, demoDoorOpen } from '@/domain/editor/demo-door';
import { type DemoEditor, demoEditors } from '@/store/sql/demo-editors';

export type { DemoEditor };

/** The demo editors the sign-in page offers: none unless the door for them is open. */
export const viewDemoEditors = async (door: Door): Promise<readonly DemoEditor[]> => (demoDoorOpen(door) ? demoEditors() : []);
