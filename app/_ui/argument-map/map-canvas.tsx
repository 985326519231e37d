'use client';

import '@xyflow/react/dist/base.css';
import {
  type Node,
  type NodeProps,
  ReactFlow,
  type ReactFlowInstance,
  ReactFlowProvider,
  useReactFlow,
  ViewportPortal,
} from '@xyflow/react';
import { createContext, memo, useCallback, useContext, useEffect, useMemo, useRef } from 'react';
import { useShortcuts } from '../use-shortcuts';
import { BranchToggle, MapBox } from './map-box';
import styles from './map-canvas.module.css';
import { MapLines } from './map-lines';
import { measures } from './map-measures';
import type { MapModel } from './map-model';
import { type Scene, sceneOf } from './map-scene';
import { QuestionHead } from './question-head';
import { usePlacement } from './use-placement';
import type { Walk } from './use-walk';

type Shared = { readonly model: MapModel; readonly walk: Walk; readonly claimHref: (claimId: string) => string };
const Sharing = createContext<Shared | null>(null);
const useShared = (): Shared => {
  const shared = useContext(Sharing);
  if (!shared) throw new Error('a box stands outside its map');
  return shared;
};

const { margin, height, question, gap, box: boxWidth } = measures;

const BoxNode = memo(({ id }: NodeProps) => {
  const { model, walk, claimHref } = useShared();
  const box = model.byKey.get(id);
  if (!box) return null;
  const claimId = box.claim?.id ?? box.item?.claimId ?? '';
  return (
    <div className={styles.node}>
      <MapBox box={box} model={model} walk={walk} href={claimHref(claimId)} />
      <span className={box.isOpen ? styles.toggleOpen : styles.toggle}>
        <BranchToggle box={box} model={model} walk={walk} />
      </span>
    </div>
  );
});
const QuestionNode = memo(({ id }: NodeProps) => {
  const { model, walk } = useShared();
  return <QuestionHead bandId={id} model={model} walk={walk} />;
});
const nodeTypes = { box: BoxNode, question: QuestionNode };

/** A box whose size is known and that nothing is tied to by hand: told so, the canvas draws none beyond what is in sight to measure it. */
const nodeOf = (type: 'box' | 'question', id: string, x: number, y: number, width: number, tall: number, zIndex = 0): Node => ({
  id,
  type,
  position: { x, y },
  data: {},
  width,
  height: tall,
  measured: { width, height: tall },
  handles: [],
  zIndex,
});
const nodesOf = (scene: Scene, model: MapModel): Node[] => [
  ...(scene.questions ? scene.bands : []).map(({ id, y, height: tall }) => nodeOf('question', id, 0, y, question, tall)),
  ...scene.boxes.map(({ key, x, y, width }) => nodeOf('box', key, x, y, width, height, model.byKey.get(key)?.isOpen === false ? 1 : 0)),
];

/** As large as it fits, never larger than life; too tall a map keeps its words readable and begins at the top. */
const least = 0.85;
const viewOf = (scene: Scene, room: { readonly width: number; readonly height: number }) => {
  const wide = (room.width - 2 * margin) / scene.width;
  const tall = (room.height - margin) / scene.height;
  return { x: margin, y: margin / 2, zoom: Math.min(1, Math.max(least, Math.min(wide, tall))) };
};

const Canvas = ({ model: wanted, walk, claimHref }: Shared) => {
  const placed = usePlacement(wanted);
  const frame = useRef<HTMLDivElement>(null);
  const flow = useReactFlow();
  const isFresh = useRef(true);
  const scene = useMemo(() => (placed ? sceneOf(placed.model, placed.placement) : null), [placed]);
  const placedAt = useMemo(() => (scene ? new Map(scene.boxes.map((box) => [box.key, box])) : null), [scene]);
  const nodes = useMemo(() => (scene && placed ? nodesOf(scene, placed.model) : []), [scene, placed]);
  const shared = useMemo(() => ({ model: placed?.model ?? wanted, walk, claimHref }), [placed, wanted, walk, claimHref]);

  const fitAll = useCallback(
    (instance: Pick<ReactFlowInstance, 'setViewport'> = flow) => {
      const room = frame.current?.getBoundingClientRect();
      if (scene && room) void instance.setViewport(viewOf(scene, room));
    },
    [scene, flow],
  );
  useShortcuts({ 'map-fit': () => fitAll() });
  useEffect(() => {
    if (!scene || !isFresh.current) return;
    isFresh.current = false;
    fitAll();
  }, [scene, fitAll]);

  // What is selected comes into view, beside the card that tells of it. Told past React: the map is not drawn again for a step.
  useEffect(() => {
    const show = () => {
      const key = walk.selection.get();
      const box = key === null ? undefined : placedAt?.get(key);
      if (box) comeIntoView(box);
    };
    const comeIntoView = (box: Scene['boxes'][number]) => {
      const room = frame.current?.getBoundingClientRect();
      if (!room) return;
      const { x, y, zoom } = flow.getViewport();
      const [left, top] = [box.x * zoom + x, box.y * zoom + y];
      // the branch opened at it stands one column further
      const branch = placed?.model.byKey.get(box.key)?.isOpen ? gap + boxWidth : 0;
      const [right, bottom] = [left + (box.width + branch) * zoom, top + height * zoom];
      const free = { width: room.width - cardWidth, height: room.height };
      const across = left < margin ? margin - left : right > free.width ? Math.max(free.width - right, margin - left) : 0;
      const down = top < margin ? margin - top : bottom > free.height - margin ? free.height - margin - bottom : 0;
      if (across !== 0 || down !== 0) void flow.setViewport({ x: x + across, y: y + down, zoom });
    };
    show();
    return walk.selection.watch(show);
  }, [placed, placedAt, walk, flow]);
  const leave = useCallback(() => walk.select(null), [walk]);

  return (
    <div ref={frame} className={styles.frame}>
      <Sharing.Provider value={shared}>
        <ReactFlow
          nodes={nodes}
          nodeTypes={nodeTypes}
          onlyRenderVisibleElements
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          zoomActivationKeyCode={null}
          panActivationKeyCode={null}
          panOnScroll
          zoomOnDoubleClick={false}
          minZoom={0.15}
          maxZoom={2}
          attributionPosition="bottom-right"
          role="group"
          aria-label="Argument map"
          onPaneClick={leave}
        >
          {scene ? (
            <ViewportPortal>
              <svg className={styles.lines} width={scene.width} height={scene.height} aria-hidden="true" focusable="false">
                {scene.questions
                  ? scene.bands.slice(1).map(({ id, y }) => <path key={id} d={`M0 ${y - 3.5}H${scene.width}`} stroke="var(--line)" />)
                  : null}
                <MapLines lines={scene.lines} />
              </svg>
            </ViewportPortal>
          ) : null}
        </ReactFlow>
      </Sharing.Provider>
    </div>
  );
};

/** Room that the card of the selected claim takes at the right, in px. */
const cardWidth = 372;

/** The map: pan by dragging or scrolling, zoom by pinching or with Ctrl; boxes out of sight are not drawn. */
export const MapCanvas = memo((props: Shared) => (
  <ReactFlowProvider>
    <Canvas {...props} />
  </ReactFlowProvider>
));
