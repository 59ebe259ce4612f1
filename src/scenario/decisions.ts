import { accept, type Result, refuse } from '../model/result.ts';
import { type BitReader, type BitWriter } from './bits.ts';
import { type Json, printable } from './plain.ts';
import { type Decisions, type Scenario } from './types.ts';

const ROUND_BITS = 7;
const ROW = /^[HS]*$/u;

/** One round's choices: a list of true (hold) and false, or a word of H and S. */
function readRow(row: unknown, seats: number, path: string): Result<boolean[]> {
  const choices =
    typeof row === 'string' && row.length <= seats + 1 && ROW.test(row)
      ? Array.from(row, (letter) => letter === 'H')
      : row;
  if (!Array.isArray(choices)) {
    return refuse({ code: 'decisions.needs-choices', path, given: printable(row) });
  }
  if (choices.length !== seats) {
    return refuse({ code: 'decisions.seats', path, given: choices.length, allowed: seats });
  }
  const odd = choices.findIndex((choice) => typeof choice !== 'boolean');
  if (odd >= 0) {
    const given = printable(choices[odd]);
    return refuse({ code: 'decisions.needs-yes-or-no', path: `${path}[${odd}]`, given });
  }
  return accept([...choices] as boolean[]);
}

function readRows(rows: unknown, seats: number, most: number, path: string): Result<boolean[][]> {
  if (!Array.isArray(rows)) {
    return refuse({ code: 'decisions.needs-list', path, given: printable(rows) });
  }
  if (rows.length > most) {
    return refuse({ code: 'decisions.rounds', path, given: rows.length, allowed: most });
  }
  const out: boolean[][] = [];
  for (const [round, row] of rows.entries()) {
    const read = readRow(row, seats, `${path}[${round}]`);
    if (!read.ok) return read;
    out.push(read.value);
  }
  return accept(out);
}

/**
 * Decisions of a game of `scenario` (MODEL.md §8): one row a round, one choice a seat; fewer rounds than the
 * scenario's end there, more are refused; `makers` may be left out only with no makers. Refusals:
 * `decisions.needs-object` (`-list`, `-choices`, `-yes-or-no`), `.unknown-field`, `.rounds`, `.seats`, with the path.
 */
export function readDecisions(input: unknown, scenario: Scenario): Result<Decisions> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refuse({ code: 'decisions.needs-object', given: printable(input) });
  }
  const tree = input as Readonly<Record<string, unknown>>;
  const extra = Object.keys(tree).find((key) => key !== 'holders' && key !== 'makers');
  if (extra !== undefined) {
    return refuse({ code: 'decisions.unknown-field', path: extra, given: printable(extra) });
  }
  const holders = readRows(tree['holders'], scenario.holders, scenario.rounds, 'holders');
  if (!holders.ok) return holders;
  if (tree['makers'] === undefined && scenario.makers === 0) {
    return accept({ holders: holders.value });
  }
  const makers = readRows(tree['makers'], scenario.makers, scenario.rounds, 'makers');
  if (!makers.ok) return makers;
  const [given, allowed] = [makers.value.length, holders.value.length];
  if (given !== allowed)
    return refuse({ code: 'decisions.rounds', path: 'makers', given, allowed });
  return accept(
    scenario.makers === 0
      ? { holders: holders.value }
      : { holders: holders.value, makers: makers.value },
  );
}

/** A bit a choice, holders before makers, round by round. */
export function writeDecisions(writer: BitWriter, { holders, makers }: Decisions): void {
  writer.bits(holders.length, ROUND_BITS);
  holders.forEach((row, round) => {
    for (const hold of row) writer.bit(hold);
    for (const hold of makers?.[round] ?? []) writer.bit(hold);
  });
}

/** Read what `writeDecisions` wrote for that scenario; more rounds than it has make the reader fail. */
export function readDecisionsCode(reader: BitReader, scenario: Scenario): Decisions {
  const rounds = reader.bits(ROUND_BITS);
  if (rounds > scenario.rounds) reader.failed = true;
  const holders: boolean[][] = [];
  const makers: boolean[][] = [];
  const row = (seats: number) => Array.from({ length: seats }, () => reader.bit() === 1);
  for (let round = 0; round < rounds && !reader.failed; round++) {
    holders.push(row(scenario.holders));
    makers.push(row(scenario.makers));
  }
  return scenario.makers === 0 ? { holders } : { holders, makers };
}

/** Decisions as a file has them: a word of H and S for each round. */
export function decisionsFile({ holders, makers }: Decisions): { [key: string]: Json } {
  const words = (rows: readonly boolean[][]) =>
    rows.map((row) => row.map((hold) => (hold ? 'H' : 'S')).join(''));
  return { holders: words(holders), ...(makers && { makers: words(makers) }) };
}
