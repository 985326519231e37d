'use client';

import { Button, Group } from '@mantine/core';
import type { Refusal } from '@/domain/outcome';
import { KeyHint } from './key-hint';
import { RefusalNote } from './refusal-note';

type Props = {
  readonly refusal: Refusal | null;
  readonly leave: () => void;
  readonly act: string;
  readonly busy?: boolean;
  readonly off?: boolean;
  /** how the way out is called: "Close" where all that was done is done already */
  readonly out?: 'Cancel' | 'Close';
  /** says that Ctrl-Enter sends it from any of its fields */
  readonly byKeys?: boolean;
};

/** How a form ends: what was refused, the way out, and the one primary act. */
export const FormFoot = ({ refusal, leave, act, busy = false, off = false, out = 'Cancel', byKeys = false }: Props) => (
  <>
    <RefusalNote refusal={refusal} />
    <Group justify="flex-end" mt="md">
      <Button onClick={leave}>{out}</Button>
      <Button
        type="submit"
        variant="filled"
        loading={busy}
        disabled={off}
        rightSection={byKeys ? <KeyHint keys="Ctrl Enter" onAccent /> : null}
      >
        {act}
      </Button>
    </Group>
  </>
);
