import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Two articles for the walks: the ones beside the project when they are there, else two of our own of the same kind, about
 * made-up neighbours: an outlet reports an interview in another paper, and a president's offer with what experts said of it.
 */
const interview = `Brenland would rather mend the mountain railway it shares with Halvia than build a second one, Brenlandic Transport Minister Laura Finch has said in an interview with the newspaper La Stazione.
The minister argued that the tunnel fee is "a wall made of paper", and warned that freight trains would go round by sea from June. No price for the sea route was named.
"We pay for every wagon twice, once in money and once in hours. A line on which nobody can plan is no line at all", Finch said.
Halvia has accused its neighbour of running overweight trains at night. At the spring meeting of the two governments, President Peter Holm brought up the broken switches, insisting that the guards had seen "nothing but rust".
Halvia denied that the fee was raised in secret, citing a notice of last autumn. It has also proposed to the mountain states to print one timetable for all, but the idea was called premature by most of them.
Night Trains
The transport minister acknowledged that Brenland ordered too few sleeping cars, but pointed out that other states ordered none.
"Somebody who wants to wake up at the coast should have to buy one ticket, not four", the minister told the paper.
Finch complained that the two railways use different plugs. She estimated that new cables would cost four million crowns. The minister expects that the first cars will run in the autumn and that the dining cars will take another year.
The cabinet before hers had fewer doubts. Former Transport Minister Carl Weston praised the fee, claiming that it keeps the old bridges standing, and promised to extend it to lorries. Two towns at the pass collected it for a while; the others left their toll booths to the goats.`;

const offer = `date 2020-09-25 Orvania has proposed to Tessland to share the readings of every weather station on Lake Imber, and to warn each other of floods a day ahead. The plan stands in a letter by Orvanian President Martin Kovac, published on Friday. Scientists interviewed by the Lake Courier welcome the plan, but, in their view, Tessland will send no reply before its budget is passed.

One gauge for all

A flood that nobody announces costs more than any instrument, according to the Orvanian leader’s letter. According to him, the towns at the outlet have to be told first. The Orvanian side has come to its neighbour with an offer to lend it forty gauges for three winters.

Martin Kovac proposed to open the archives of both weather offices to schools. He also called for a common telephone number for fishermen.

One map of the ice should be printed for both shores, as was done until 1988, the president’s office believes. The head of Orvania also asked for a promise that no boat will be searched while it carries instruments.

“We invite Tessland to count raindrops with us, and to leave the quarrel about the ferry to the lawyers,” the president said in a statement. – Water does not ask at which border it falls.

Fewer boats will be lost that way, the Orvanian leader is convinced.

“I ask each town on the lake to hang out the same flood lamp, and I will pay for the first hundred of them,” the president concluded.

The villages have wanted such lamps for thirty years, and nobody ever bought one, Helena Marsh, deputy chairwoman of the parliament’s water committee, told the Lake Courier. Money is no longer the difficulty. If the neighbours refuse, they can hardly blame our dam keepers for the next wet cellar, the deputy is sure.

Two schools of rain

– Tessland will take the gauges and leave the letter in the drawer. Its ministers open nothing that has our stamp on it. The engineers would sign tomorrow, but nobody lets them near a pen, – Edward Lind, director of the Lake Institute, told the Lake Courier.

As explained by the lecturer of the Faculty of Geography, hydrologist Robert Stone, as long as the two countries read their gauges at different hours, no figures can be compared. Least of all in spring, he added.

“A gauge is cheap,” said Paul Reed, a retired pilot, “but a gauge that both shores believe is worth a harbour.”

There is one more hurdle, noted Maria Vance, a senior researcher at the Academy of Waters. The plan relies on public stations only. Meanwhile the Tesslanders have been claiming for years that farmers keep the best records. On that shore, rain clubs collect what the state forgets. Our weather office thinks little of clubs. So two maps of one lake hang side by side, explains Maria Vance.

“They may agree on the lamps. Whoever begins with the archives will still be quarrelling about the winter of 1988 when the next flood comes,” Maria Vance summed up.

The Lake Courier asked the embassy of Tessland for a comment on the letter and had no answer by the evening.`;

const beside = path.resolve('..', 'shared', 'examples');

/** The texts as an analyst would paste them. */
export const twoArticles = (): readonly [string, string] => {
  const found = existsSync(beside)
    ? readdirSync(beside)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : [];
  const [first, second] = found.map((name) => readFileSync(path.join(beside, name), 'utf8'));
  return first && second ? [first, second] : [interview, offer];
};

/** Our own two, whatever lies beside the project. */
export const ownArticles = [interview, offer] as const;
