import type { Command } from 'commander';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { type ArgumentGraph, readArgumentGraph } from '@/domain/relation/labelling/argument-graph';
import { extensionsOf } from '@/domain/relation/labelling/extensions-of';
import { labelGraph } from '@/domain/relation/labelling/label-graph';
import { line, valueOr } from './answer';
import { textIn } from './text-in';

/** The largest file that is read, in bytes. */
const limit = 100_000_000;

export const addLabel = (program: Command): void => {
  program
    .command('label')
    .description('print which arguments of a graph stand: in, out or undecided; needs no database')
    .argument(
      '<graph>',
      'a file with {"arguments":["a",…],"attacks":[["a","b"],…],"supports":[["a","b"],…],"undercuts":[["c",["a","b"]],…]}',
    )
    .option('--semantics <name>', 'grounded, or every stable or preferred set of a graph of at most 60 arguments', 'grounded')
    .option('--json', 'one JSON object (it always is)')
    .action(async (file: string, { semantics }: { semantics: string }) => {
      const graph = valueOr(await graphIn(file), false, file);
      const answer = graph && valueOr(labelled(graph, semantics), false, file);
      if (answer) line(answer);
    });
};

/** The graph a file holds; a file that cannot be read, is too large or is no graph is refused. */
const graphIn = async (file: string): Promise<Outcome<ArgumentGraph>> => {
  const text = await textIn(file, limit);
  if (!text.ok) return text;
  try {
    return readArgumentGraph(JSON.parse(text.value));
  } catch (error) {
    if (error instanceof SyntaxError) return refuse('input-not-understood', { because: 'not JSON' });
    throw error;
  }
};

const labelled = (graph: ArgumentGraph, semantics: string): Outcome<object> => {
  if (semantics === 'grounded') return accept(labelGraph(graph));
  if (semantics === 'stable' || semantics === 'preferred') return extensionsOf(graph, semantics);
  return refuse('input-not-understood', { semantics });
};
