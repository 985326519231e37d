/**
 * The lines of a stream of text, without their ends. Node's readline starts reading before anybody listens and loses what
 * comes before a waiting reader asks; this one reads only when asked.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest;
}
