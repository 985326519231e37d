import type { Live } from '@/desk/follow-workspace';

/** A sign of life so often, and so often it is asked whether the editor still has a seat. In ms. */
const times = { beat: 20_000, seat: 60_000 };
/** Who takes nothing for so many pieces has gone without a word. */
const mostUntaken = 1_000;

type Asked = {
  readonly told: AsyncIterable<Live>;
  /** aborted when the client goes away; the stream aborts it when it ends for a reason of its own */
  readonly over: AbortController;
  readonly stillHere: () => Promise<boolean>;
};

const written = (live: Live): string =>
  'notice' in live
    ? `id: ${live.notice.seal}\ndata: ${JSON.stringify(live.notice)}\n\n`
    : `event: here\ndata: ${JSON.stringify(live.here)}\n\n`;

/** The body of the answer, as the EventSource of the HTML standard reads it. */
export const liveStream = ({ told, over, stillHere }: Asked): ReadableStream<Uint8Array> => {
  const bytes = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      const say = (words: string) => {
        if (over.signal.aborted) return;
        if ((controller.desiredSize ?? 0) < -mostUntaken) return over.abort();
        controller.enqueue(bytes.encode(words));
      };
      const end = (words = '') => {
        say(words);
        over.abort();
      };
      const beat = setInterval(() => say(': beat\nevent: beat\ndata: 1\n\n'), times.beat);
      const seat = setInterval(async () => {
        // a database that does not answer for once takes nobody's seat
        if (!(await stillHere().catch(() => true))) end('event: ended\ndata: 1\n\n');
      }, times.seat);
      over.signal.addEventListener('abort', () => {
        clearInterval(beat);
        clearInterval(seat);
      });
      const run = async () => {
        // the first bytes open the stream on the other side
        say(': following\nevent: beat\ndata: 1\n\n');
        for await (const live of told) say(written(live));
      };
      const close = () => {
        over.abort();
        try {
          controller.close();
        } catch {
          // the client closed it first
        }
      };
      run().then(close, close);
    },
    cancel: () => over.abort(),
  });
};
