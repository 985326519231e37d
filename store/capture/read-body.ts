import { type Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** More bytes than the limit, packed or unpacked. */
export class BodyTooLarge extends Error {}

/** The packings we ask for. A gzip stream that ends early still gives what came before, as browsers do. */
const UNPACK = {
  gzip: () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }),
  'x-gzip': () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }),
  deflate: () => createInflate({ finishFlush: constants.Z_SYNC_FLUSH }),
  br: () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH }),
};

/** What to tell a server that we can unpack. */
export const acceptedPackings = 'gzip, deflate, br';

/**
 * The bytes of a response body, unpacked as `packing` (its content-encoding) says. Stops reading as soon as more than `limit`
 * bytes came in or came out and throws BodyTooLarge; throws on a packing we did not ask for and on broken packing.
 */
export const readBody = async (body: Readable, packing: string | null, limit: number): Promise<Buffer> => {
  const steps = (packing ?? '')
    .toLowerCase()
    .split(',')
    .map((step) => step.trim())
    .filter((step) => step !== '' && step !== 'identity')
    .reverse()
    .map(unpackerFor);
  if (steps.length > 2) throw new Error('packed too often');
  const chunks: Buffer[] = [];
  const keep = new Writable({
    write(chunk: Buffer, _encoding, next) {
      chunks.push(chunk);
      next();
    },
  });
  await pipeline([body, bounded(limit), ...steps.flatMap((step) => [step, bounded(limit)]), keep]);
  return Buffer.concat(chunks);
};

const unpackerFor = (step: string) => {
  if (!(step in UNPACK)) throw new Error(`packed as ${step}`);
  return UNPACK[step as keyof typeof UNPACK]();
};

const bounded = (limit: number): Transform => {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, next) {
      size += chunk.length;
      if (size > limit) next(new BodyTooLarge());
      else next(null, chunk);
    },
  });
};
