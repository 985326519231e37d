// The very first thing that runs, on whatever Node there is: nothing here may be newer than the oldest of them.
var wanted = [20, 19];
var have = process.versions.node.split('.').map(Number);
if (have[0] < wanted[0] || (have[0] === wanted[0] && have[1] < wanted[1])) {
  process.stderr.write(
    'SaidSo needs Node ' +
      wanted.join('.') +
      ' or newer, this is ' +
      process.versions.node +
      '. Install it from https://nodejs.org and start again.\n',
  );
  process.exit(1);
}
