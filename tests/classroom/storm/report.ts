import { type Weather } from './faults.ts';
import { type CrowdReport } from './plan.ts';
import { type Verdict } from './verdict.ts';

/** What happened in a storm. */
interface Happened {
  seed: number;
  processes: number;
  weather: Weather;
  cuts: number;
  stalls: number;
  lasted: number; // ms
}

function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
const percent = (share: number) => `${Math.round(100 * share)} %`;
const seconds = (ms: number) => `${(ms / 1_000).toFixed(2)} s`;

/** Prints what a storm brought and what came of it, as a table. */
export function printStorm(
  { seed, processes, weather, cuts, stalls, lasted }: Happened,
  crowds: readonly CrowdReport[],
  verdicts: readonly Verdict[],
): void {
  const pupils = crowds.flatMap(({ lessons }) => lessons.flatMap((one) => one.pupils));
  const waits = pupils.flatMap((one) => one.waits).sort((a, b) => a - b);
  const away = pupils.flatMap((one) => one.away).sort((a, b) => a - b);
  const count = (of: (one: (typeof pupils)[number]) => number) => sum(pupils.map(of));
  const rows: [string, string | number][] = [
    ['seed', seed],
    ['game processes', processes],
    ['classes', verdicts.length],
    ['students', pupils.length],
    ['rounds closed', sum(verdicts.map(({ rounds }) => rounds))],
    ['lines in the journals', sum(verdicts.map(({ lines }) => lines))],
    ['processes killed', weather.kills],
    ['processes stopped and continued', weather.stops],
    ['database restarted', weather.databases.join(', ')],
    ['proxy restarted', weather.proxies],
    ['lines cut, lines stalled', `${cuts}, ${stalls}`],
    ['faults lasted', seconds(lasted)],
    ['decisions acknowledged', waits.length],
    ['  on a later line, resent by the page', count(({ resent }) => resent)],
    ['  asks repeated after a refusal to store', count(({ again }) => again)],
    ['  learned from the history', count(({ learned }) => learned.length)],
    ['decisions refused: too late', count(({ refused }) => refused.length)],
    ['lines lost by phones', away.length],
    ['without a line, p99', seconds(quantile(away, 0.99))],
    ['without a line, longest', seconds(away.at(-1) ?? 0)],
    ['wait for an acknowledgement, p50', seconds(quantile(waits, 0.5))],
    ['wait for an acknowledgement, p99', seconds(quantile(waits, 0.99))],
    ['wait for an acknowledgement, longest', seconds(waits.at(-1) ?? 0)],
    ['acknowledged and not stored', sum(verdicts.map(({ lost }) => lost.length))],
    ['stored and unknown to the student', sum(verdicts.map(({ unheard }) => unheard.length))],
    ['crowds busy', crowds.map(({ busy }) => percent(busy)).join(', ')],
    ['crowds late at most', crowds.map(({ delay }) => seconds(delay)).join(', ')],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log(rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n'));
}
