'use client';

import { Button, Group } from '@mantine/core';
import { KeyHint } from '@/app/_ui/key-hint';
import { RefusalNote } from '@/app/_ui/refusal-note';
import type { Refusal } from '@/domain/outcome';

type Props = {
  readonly refusal: Refusal | null;
  readonly leave: () => void;
  readonly act: string;
  readonly busy?: boolean;
  readonly off?: boolean;
  /** how the way out is called: "Close" where all that was done is done already */
  readonly out?: 'Cancel' | 'Close';
};

/** How a form ends: what was refused, the way out, and the one primary act. */
export const FormFoot = ({ refusal, leave, act, busy = false, off = false, out = 'Cancel' }: Props) => (
  <>
    <RefusalNote refusal={refusal} />
    <Group justify="flex-end" mt="md">
      <Button onClick={leave}>{out}</Button>
      <Button type="submit" variant="filled" loading={busy} disabled={off} rightSection={<KeyHint keys="Ctrl Enter" onAccent />}>
        {act}
      </Button>
    </Group>
  </>
);
