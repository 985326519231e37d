import type { Memory, Scene } from './antecedents';
import type { Cast } from './cast';
import type { Frame } from './frames';
import type { ActorBook } from './known-actors';

/** What is known when somebody asks whom a mention means. */
export type Ask = {
  readonly text: string;
  readonly frame: Frame;
  readonly scene: Scene;
  readonly cast: Cast;
  readonly memory: Memory;
  readonly book: ActorBook;
};
