/** Elements that stand on lines of their own (HTML, 15.3, "display: block" and its kin). */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose inside is no text of the page. */
const SILENT = new Set(
  'script style noscript template iframe object svg math canvas audio video select textarea button head title'.split(' '),
);

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/**
 * The words of an element as a reader sees them: runs of spaces become one, blocks stand apart by blank lines, `br` breaks a line,
 * cells of a table row stand apart by tabs, `q` gets the quotation marks that browsers show. No-break spaces stay.
 * `skip` leaves out elements with everything in them.
 */
export const blockText = (root: Node, skip: (element: Element) => boolean = () => false): string => {
  const blocks: string[] = [];
  let line = '';
  const flush = () => {
    const words = line
      .split('\n')
      .map((one) => one.replace(/^[ \t]+|[ \t]+$/g, ''))
      .join('\n')
      .replace(/^\n+|\n+$/g, '');
    if (words !== '') blocks.push(words);
    line = '';
  };
  const walk = (node: Node, isPre: boolean) => {
    if (node.nodeType === TEXT_NODE) {
      const words = isPre ? (node.nodeValue ?? '') : (node.nodeValue ?? '').replace(/[ \t\n\f\r]+/g, ' ');
      line += !isPre && /(?:^|[ \n\t])$/.test(line.slice(-1)) ? words.replace(/^ /, '') : words;
      return;
    }
    const element = node.nodeType === ELEMENT_NODE ? (node as Element) : null;
    const name = element?.localName ?? '';
    if (element && (SILENT.has(name) || element.hasAttribute('hidden') || skip(element))) return;
    if (name === 'br') line += '\n';
    const isBlock = BLOCKS.has(name);
    if (isBlock) flush();
    if (name === 'q') line += '“';
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child, isPre || name === 'pre');
    if (name === 'q') line += '”';
    if (name === 'td' || name === 'th') line += '\t';
    if (isBlock) flush();
  };
  walk(root, false);
  flush();
  return blocks.join('\n\n');
};
