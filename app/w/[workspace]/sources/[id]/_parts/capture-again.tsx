'use client';

import { Button } from '@mantine/core';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { KeyHint } from '@/app/_ui/key-hint';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import type { SourceView } from '@/desk/view-source';
import { CaptureAgainForm } from './capture-again-form';
import { useCaptureAgain } from './use-capture-again';

type Props = { readonly workspace: string; readonly view: SourceView; readonly here: string };

/** Takes the text of this source again, as it is now: its button, its key and its dialog. */
export const CaptureAgain = ({ workspace, view, here }: Props) => {
  const capturing = useCaptureAgain(workspace, view, here);
  useShortcuts({ 'capture-again': capturing.open });
  return (
    <>
      <Button size="xs" onClick={capturing.open} loading={capturing.since !== null} rightSection={<KeyHint of="capture-again" />}>
        Capture again
      </Button>
      <DialogFrame opened={capturing.opened} onClose={capturing.close} title="Capture again" size="36rem">
        <CaptureAgainForm capturing={capturing} />
      </DialogFrame>
    </>
  );
};
