/** Graphs from the literature, as `written` reads them, with what is known of them. Sets are named by their members in the order they are met. */
export type LabelCase = {
  readonly name: string;
  readonly from: string;
  readonly graph: string;
  readonly in: string;
  readonly out: string;
  readonly preferred: readonly string[];
  readonly stable: readonly string[];
};

const row = (
  name: string,
  from: string,
  graph: string,
  [standing, fallen]: readonly [string, string],
  preferred: readonly string[],
  stable: readonly string[] = preferred,
): LabelCase => ({ name, from, graph, in: standing, out: fallen, preferred, stable });

const dung = 'Dung, Artificial Intelligence 77 (1995)';
const afra = 'Baroni, Cerutti, Giacomin and Guida, IJAR 52 (2011)';
const evidence = 'Oren and Norman, COMMA 2008; Cayrol, Fandinno, Fariñas del Cerro and Lagasquie-Schiex, FoIKS 2018';

export const attackCases: readonly LabelCase[] = [
  row('nothing at all', dung, '', ['', ''], ['']),
  row('a lone argument', dung, 'a', ['a', ''], ['a']),
  row('reinstatement', dung, 'a>b b>c', ['a c', 'b'], ['a c']),
  row('reinstatement along four steps', dung, 'a>b b>c c>d d>e', ['a c e', 'b d'], ['a c e']),
  row('two who blame each other, and a third who settles it', `${dung}, example 1`, 'i>a a>i j>a', ['i j', 'a'], ['i j']),
  row(
    'Nixon diamond',
    `Reiter and Criscuolo, IJCAI 1981; ${dung}`,
    'quaker>republican republican>quaker',
    ['', ''],
    ['quaker', 'republican'],
  ),
  row('floating assignment', 'Makinson and Schlechta, Artificial Intelligence 48 (1991)', 'a>b b>a a>c b>c c>d', ['', ''], ['a d', 'b d']),
  row('odd circle', dung, 'a>b b>c c>a', ['', ''], [''], []),
  row('even circle', dung, 'a>b b>c c>d d>a', ['', ''], ['a c', 'b d']),
  row('who speaks against himself', dung, 'a>a', ['', ''], [''], []),
  row('who speaks against himself and another', dung, 'a>a a>b', ['', ''], [''], []),
  row('who speaks against himself and is answered', dung, 'b>a a>a a>c', ['b c', 'a'], ['b c']),
  row(
    'a choice that opens or closes an odd circle',
    'Caminada, COMMA 2006 (semi-stable semantics)',
    'a>b b>a b>c c>d d>e e>c',
    ['', ''],
    ['a', 'b d'],
    ['b d'],
  ),
  row(
    'an odd circle beside what it does not touch',
    'Baroni and Giacomin, Artificial Intelligence 168 (2005)',
    'a>b b>c c>a d>e',
    ['d', 'e'],
    ['d'],
    [],
  ),
  row(
    'an odd circle answered from outside',
    'Baroni and Giacomin, Artificial Intelligence 168 (2005)',
    'x>a a>b b>c c>a',
    ['x b', 'a c'],
    ['x b'],
  ),
  row(
    'accusation and bare denial',
    'ASPIC+: Modgil and Prakken, Argument and Computation 5 (2014)',
    'accusation>denial denial>accusation',
    ['', ''],
    ['accusation', 'denial'],
  ),
  row(
    'the denial is preferred',
    'ASPIC+: Modgil and Prakken, Argument and Computation 5 (2014)',
    'accusation denial>accusation',
    ['denial', 'accusation'],
    ['denial'],
  ),
];

export const undercutCases: readonly LabelCase[] = [
  row('two offers, one holiday', afra, 'gstaad>cuba cuba>gstaad', ['', ''], ['gstaad', 'cuba']),
  row(
    'a preference speaks against one attack',
    afra,
    'gstaad>cuba cuba>gstaad skiing>(cuba>gstaad)',
    ['gstaad skiing', 'cuba'],
    ['gstaad skiing'],
  ),
  row(
    'no snow speaks against the preference',
    `${afra}, with the attack aimed at the preference itself`,
    'gstaad>cuba cuba>gstaad skiing>(cuba>gstaad) thaw>skiing',
    ['thaw', 'skiing'],
    ['gstaad thaw', 'cuba thaw'],
  ),
  row(
    'snow is made',
    `${afra}, with the attack aimed at the preference itself`,
    'gstaad>cuba cuba>gstaad skiing>(cuba>gstaad) thaw>skiing cannons>thaw',
    ['gstaad skiing cannons', 'cuba thaw'],
    ['gstaad skiing cannons'],
  ),
  row(
    'the knife was thrown, but out of habit',
    'Arisaka and Satoh 2016, in Cayrol, Fandinno, Fariñas del Cerro and Lagasquie-Schiex, COMMONSENSE 2017, figure 1',
    'thrown>mild habit>(thrown>mild)',
    ['thrown mild habit', ''],
    ['thrown mild habit'],
  ),
  row('an attack falls with its source, undercut or not', afra, 'x>a a>b c>(a>b)', ['x b c', 'a'], ['x b c']),
  row('an undercutter that is out undercuts nothing', afra, 'a>b c>(a>b) d>c', ['a d', 'b c'], ['a d']),
  row('an argument undercuts the attack on itself', afra, 'a>b b>(a>b)', ['a', ''], ['a b', 'a']),
  row('an attack undercut by its own victim further on', afra, 'a>b b>c c>(a>b)', ['a', ''], ['a'], []),
  row(
    'two attacks on who undercuts the other',
    `${afra}: maximal over attacks too`,
    'd>c x>e c>(x>e) e>(d>c)',
    ['d x', ''],
    ['d x', 'd c x e'],
  ),
];

export const supportCases: readonly LabelCase[] = [
  row('a ground that stands', evidence, 'a+b', ['a b', ''], ['a b']),
  row('the only ground falls', evidence, 'x>a a+b', ['x', 'a b'], ['x']),
  row('one of two grounds falls', evidence, 'x>a a+c b+c', ['x c b', 'a'], ['x c b']),
  row('both grounds fall', evidence, 'x>a x>b a+c b+c', ['x', 'a b c'], ['x']),
  row('the ground is open', evidence, 'a>d d>a a+c', ['', ''], ['a c', 'd']),
  row('an open ground beside one that stands', evidence, 'a>d d>a a+c b+c', ['c b', ''], ['a c b', 'd c b']),
  row('grounds do not save from an attack', evidence, 'a+b x>b', ['a x', 'b'], ['a x']),
  row('red under a red lamp', 'Pollock, Cognitive Science 11 (1987)', 'looks+red lamp>(looks+red)', ['looks lamp', 'red'], ['looks lamp']),
  row(
    'the lamp was off',
    'Pollock, Cognitive Science 11 (1987)',
    'looks+red lamp>(looks+red) off>lamp',
    ['looks red off', 'lamp'],
    ['looks red off'],
  ),
  row(
    'red by a second witness',
    'Pollock, Cognitive Science 11 (1987)',
    'looks+red lamp>(looks+red) told+red',
    ['looks red lamp told', ''],
    ['looks red lamp told'],
  ),
  row('support in a circle holds nothing up', evidence, 'a+b b+a', ['', 'a b'], ['']),
  row('its own ground', evidence, 'a+a', ['', 'a'], ['']),
  row('a circle held from outside', evidence, 'a+b b+a c+a', ['a b c', ''], ['a b c']),
  row('a circle let go by what held it', evidence, 'a+b b+a c+a x>c', ['x', 'a b c'], ['x']),
  row('a circle held by what is open', evidence, 'a+b b+a c+a c>x x>c', ['', ''], ['a b c', 'x']),
  row('what a fallen circle attacks stands', evidence, 'a+b b+a a>c', ['c', 'a b'], ['c']),
];
