import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Built scripts by name, each with the names of all scripts it speaks of: imports, later imports, workers. */
type Graph = Map<string, Set<string>>;

function graphOf(folder: string): Graph {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const known = new Set(names);
  return new Map(
    names.map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const spoken = (text.match(/[\w.-]+\.js\b/g) ?? []).filter((one) => known.has(one));
      return [name, new Set(spoken)];
    }),
  );
}

/** All scripts to which there is a way from `start`, without going through `but`. */
function reachedFrom(
  graph: Graph,
  start: readonly string[],
  but: ReadonlySet<string>,
): Set<string> {
  const reached = new Set<string>();
  const waiting = start.filter((name) => !but.has(name));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    for (const next of graph.get(name) ?? []) if (!but.has(next)) waiting.push(next);
  }
  return reached;
}

/** Pages of the lab, and long work that only the lab asks for, by the beginnings of their scripts' names. */
const LAB = /^(LabPage|marketRuns|contagion|simplex)[.-]/;
/** Workers that are the game's or the arena's own rules once more, as other pages' workers have them too. */
const COPIES = /^(marketRuns|simplex)\.worker-/;
const PLOT = /^(all|charts)-/;

/**
 * KiB of gzipped scripts in a built folder: `own`, what the lab needs in all four tabs and no other page does,
 * its workers with it but for copies of the rules; `plot`, Plot with the charts that lean on it. Styles, texts and
 * fonts are not counted.
 */
export function measureLabCode(dist: string): { own: number; plot: number; names: string[] } {
  const folder = join(dist, 'assets');
  const graph = graphOf(folder);
  const all = [...graph.keys()];
  const lab = new Set(all.filter((name) => LAB.test(name)));
  const entries = all.filter((name) => /^(index|main|join|embed)-/.test(name));
  const elsewhere = reachedFrom(graph, entries, lab);
  const names = [...reachedFrom(graph, [...lab], elsewhere)]
    .filter((name) => !COPIES.test(name))
    .sort();
  const kib = (name: string) =>
    gzipSync(readFileSync(join(folder, name)), { level: 9 }).length / 1024;
  const sum = (list: readonly string[]) => list.reduce((total, name) => total + kib(name), 0);
  return { own: sum(names), plot: sum(all.filter((name) => PLOT.test(name))), names };
}
