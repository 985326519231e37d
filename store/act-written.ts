import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';

/** A channel of Node reaches every copy of this module in the process: pages are bundled apart from what starts with it. */
const name = 'saidso.act-written';
const written = channel(name);

/** Says in this process that an act was committed. */
export const actWritten = (): void => written.publish({});

/** Is told of each act that this process commits, until stopped. */
export const whenActWritten = (tell: () => void): (() => void) => {
  const heard = () => tell();
  subscribe(name, heard);
  return () => void unsubscribe(name, heard);
};
