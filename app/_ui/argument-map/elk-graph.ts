import type { ElkNode } from 'elkjs/lib/elk-api';
import { measures } from './map-measures';
import type { MapModel } from './map-model';
import { gridOf, type Placement, widthOf } from './map-scene';

const { pitch, height, question, bus, gap } = measures;

/**
 * Layered layout (Sugiyama, Tagawa and Toda, 1981) that keeps the order given: columns and rows come from the tree, so that nothing jumps when a branch
 * opens. ELK settles where columns stand, pushes apart what would touch, and finds the lanes in which lines gather.
 */
const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.interactive': 'true',
  'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
  'elk.layered.layering.strategy': 'INTERACTIVE',
  'elk.layered.crossingMinimization.strategy': 'INTERACTIVE',
  'elk.layered.nodePlacement.strategy': 'INTERACTIVE',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.mergeEdges': 'true',
  'elk.separateConnectedComponents': 'false',
  'elk.spacing.nodeNode': String(pitch - height),
  'elk.layered.spacing.nodeNodeBetweenLayers': String(gap),
  'elk.layered.spacing.edgeNodeBetweenLayers': String(bus),
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
};

/** A model as ELK reads it: one node a box and a question, one edge a line, against the reading direction (from what is borne on). */
export const elkGraph = (model: MapModel): ElkNode => {
  const grid = gridOf(model);
  const questions = model.page.issue !== null;
  const heads = questions ? model.rows.bands.map(({ id, row }) => ({ id, x: 0, y: row * pitch, width: question, height })) : [];
  const boxes = model.boxes.map(({ node }) => ({ id: node.key, ...grid.get(node.key), width: widthOf(node.sort), height }));
  const edges = model.boxes.flatMap(({ node, parent, bandId }) =>
    node.line?.on === 'claim' && (parent !== null || questions)
      ? [{ id: `line:${node.key}`, sources: [parent ?? bandId], targets: [node.key] }]
      : [],
  );
  return { id: 'map', layoutOptions: options, children: [...heads, ...boxes], edges };
};

/** What ELK answered: corners, and by the near end of each line the x of its first bend. */
export const placementOf = (answer: ElkNode): Placement => {
  const at = new Map((answer.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  const gather = new Map<string, number>();
  for (const { sources, sections } of answer.edges ?? []) {
    const bend = sections?.[0]?.bendPoints?.[0];
    if (bend && sources[0]) gather.set(sources[0], Math.min(bend.x, gather.get(sources[0]) ?? bend.x));
  }
  return { at, gather };
};
