import { writeGrade } from '@/domain/evidence/grade';
import type { MapClaim, MapEvidence, MapRelation } from '@/domain/position/map-facts';
import type { MapPage } from '@/domain/position/map-page';
import { type Drawn, type MapRows, mapRows } from '@/domain/relation/argument-map/map-rows';
import { type MapTree, mapTree } from '@/domain/relation/argument-map/map-tree';
import { closedAtRest, looseKey } from '@/domain/relation/argument-map/open-branches';
import type { Reason } from '@/domain/relation/labelling/what-stands';
import { notCounted, reasonWords } from '../label-words';
import { markOnScreen } from '../marks-of-verdicts';
import type { MapAddress } from './map-address';
import { rowsOfQuestion } from './map-measures';
import { endWords } from './map-words';

/** A box as it is drawn, with what stands in it. */
export type Box = Drawn & {
  readonly claim: MapClaim | null;
  readonly item: MapEvidence | null;
  readonly tag: string;
  readonly reason: Reason | null;
  /** how it bears on what stands left of it */
  readonly bears: string;
  /** why an editor drew that line */
  readonly because: string | null;
  /** the relation that the line is, where it is one */
  readonly relation: MapRelation | null;
};
export type MapModel = {
  readonly page: MapPage;
  readonly tree: MapTree;
  readonly rows: Omit<MapRows, 'boxes'>;
  readonly boxes: readonly Box[];
  readonly byKey: ReadonlyMap<string, Box>;
  /** what a claim or an item of evidence is called on this map */
  readonly nameOf: (id: string) => string;
  readonly reasonOf: (id: string) => string;
  /** the name in the address by which the branch at a key is opened and closed */
  readonly nameOfBranch: (key: string) => string | null;
};

/** The tree of a page: it does not change with what is open. */
export const treeOf = ({ bands, relations, evidence, claims, issue }: MapPage): MapTree =>
  mapTree({
    bands,
    relations,
    evidence: evidence.map(({ linkId, itemId, claimId, stance }) => ({ linkId, itemId, claimId, stance, counts: true })),
    appearances: new Map(claims.map(({ id, appearanceIds }) => [id, appearanceIds])),
    outsiders: issue !== null,
  });

/** What is drawn of a page in a given state. */
export const mapModel = (page: MapPage, tree: MapTree, address: MapAddress): MapModel => {
  const filter = { hidden: address.hidden, evidence: address.evidence };
  const claims = new Map(page.claims.map((claim) => [claim.id, claim]));
  const items = new Map(page.evidence.map((item) => [item.linkId, item]));
  const relations = new Map(page.relations.map((relation) => [relation.id, relation]));
  const findings = new Map(page.evidence.map((item) => [item.itemId, item.finding]));
  const { reasons, spared } = page.standing[address.basis];
  const letters = new Map(page.bands.map(({ id, letter }) => [looseKey(id), letter]));
  const nameOfBranch = (key: string) => letters.get(key) ?? tree.tags.get(key) ?? null;
  const rest = closedAtRest(tree, filter);
  const isClosed = (key: string) => {
    const name = nameOfBranch(key);
    return name !== null && rest.has(key) !== address.turned.has(name);
  };
  const quoted = (text: string | undefined) => (text ? `“${text.replace(/[.?!]$/, '')}”` : 'something off this map');
  const nameOf = (id: string) => tree.tags.get(id) ?? quoted(claims.get(id)?.proposition ?? findings.get(id));
  const reasonOf = (id: string) => {
    const reason = reasons[id];
    return reason ? reasonWords(reason, nameOf, { id, spared, verdict: claims.get(id)?.soMark }) : notCounted;
  };
  const questions = new Map(page.bands.map(({ id, question }) => [id, question]));
  const { boxes: drawn, ...rows } = mapRows(tree, filter, isClosed, (id) => rowsOfQuestion(questions.get(id) ?? ''));
  const keyed = new Map(drawn.map((box) => [box.node.key, box]));
  const boxes = drawn.map((box): Box => {
    const { node, parent, bandId } = box;
    const item = node.sort === 'evidence' ? (items.get(node.id) ?? null) : null;
    const relation = relations.get(node.line?.id ?? '');
    const left = parent === null ? (letters.get(looseKey(bandId)) ?? '') : nameOfBox(keyed.get(parent), tree);
    return {
      ...box,
      item,
      claim: claims.get(node.id) ?? null,
      tag: item ? writeGrade(item) : (tree.tags.get(node.id) ?? ''),
      reason: reasons[item ? item.itemId : node.id] ?? null,
      bears: node.line ? endWords(node.line, parent === null ? `question ${left}` : left, relation?.answer) : '',
      because: relation?.reason ?? null,
      relation: relation ?? null,
    };
  });
  return { page, tree, rows, boxes, byKey: new Map(boxes.map((box) => [box.node.key, box])), nameOf, reasonOf, nameOfBranch };
};

/** The rebuttals that a claim makes or meets, wherever they are drawn; the one whose line leads to this box comes first. */
export const rebuttalsAt = ({ page }: MapModel, { node, relation }: Box): readonly MapRelation[] => {
  if (node.sort === 'evidence') return [];
  const all = page.relations.filter(
    ({ type, fromClaimId, toClaimId }) => type === 'rebuts' && (fromClaimId === node.id || toClaimId === node.id),
  );
  return [...all.filter((one) => one === relation), ...all.filter((one) => one !== relation)];
};

const nameOfBox = (box: Drawn | undefined, { tags }: MapTree): string =>
  box?.node.sort === 'evidence' ? 'the evidence' : (tags.get(box?.node.id ?? '') ?? '');

const wordOfMark = (mark: Parameters<typeof markOnScreen>[0]): string => {
  const { word, again } = markOnScreen(mark);
  return again ? `${word}, being judged anew` : word;
};

/** What ears hear of a box beyond what eyes read in it: how it bears on the left, its verdicts, and why it has its label. */
export const boxWords = (model: MapModel, { claim, item, bears, node }: Box): string => {
  const verdicts = claim ? `Said: ${wordOfMark(claim.strongest?.saidMark)}. So: ${wordOfMark(claim.soMark)}.` : '';
  const stands = node.sort === 'cite' ? 'It is drawn elsewhere.' : model.reasonOf(item ? item.itemId : node.id);
  return [bears && `It ${bears}.`, verdicts, stands].filter(Boolean).join(' ');
};
