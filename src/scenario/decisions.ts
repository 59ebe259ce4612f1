import { wasVoted } from '../model/coordinator.ts';
import { accept, type Result, refuse } from '../model/result.ts';
import { type BitReader, type BitWriter } from './bits.ts';
import { type Json, printable } from './plain.ts';
import { type Decisions, type Scenario } from './types.ts';

const ROUND_BITS = 7;
/** What a word of letters may say instead of a list of true and false. */
const CHOICES = { word: /^[HS]*$/u, yes: 'H', code: 'decisions.needs-choices' };
const VOTES = { word: /^[YN]*$/u, yes: 'Y', code: 'decisions.needs-votes' };

/** One answer a seat: a list of true and false, or a word. */
function readRow(
  row: unknown,
  seats: number,
  path: string,
  { word, yes, code } = CHOICES,
): Result<boolean[]> {
  const choices =
    typeof row === 'string' && row.length <= seats + 1 && word.test(row)
      ? Array.from(row, (letter) => letter === yes)
      : row;
  if (!Array.isArray(choices)) {
    return refuse({ code, path, given: printable(row) });
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

/** The holders' votes on the coordinator's block; null where none are given. */
function readVotes(given: unknown, scenario: Scenario, rounds: number): Result<boolean[] | null> {
  const path = 'votes';
  if (given === undefined) return accept(null);
  if (!wasVoted(scenario, rounds)) return refuse({ code: 'decisions.no-vote', path });
  return readRow(given, scenario.holders, path, VOTES);
}

const FIELDS = ['holders', 'makers', 'votes'];

/**
 * Decisions of a game of `scenario` (MODEL.md §8): one row a round, one choice a seat; fewer rounds than the
 * scenario's end there, more are refused; `makers` may be left out only with no makers. `votes`, one a holder,
 * only where holders voted by then on the coordinator's block; without it they vote as the model advises.
 * Refusals: `decisions.needs-object` (`-list`, `-choices`, `-votes`, `-yes-or-no`), `.unknown-field`, `.rounds`,
 * `.seats`, `.no-vote`, with the path.
 */
export function readDecisions(input: unknown, scenario: Scenario): Result<Decisions> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refuse({ code: 'decisions.needs-object', given: printable(input) });
  }
  const tree = input as Readonly<Record<string, unknown>>;
  const extra = Object.keys(tree).find((key) => !FIELDS.includes(key));
  if (extra !== undefined) {
    return refuse({ code: 'decisions.unknown-field', path: extra, given: printable(extra) });
  }
  const holders = readRows(tree['holders'], scenario.holders, scenario.rounds, 'holders');
  if (!holders.ok) return holders;
  const votes = readVotes(tree['votes'], scenario, holders.value.length);
  if (!votes.ok) return votes;
  const cast = votes.value === null ? {} : { votes: votes.value };
  if (tree['makers'] === undefined && scenario.makers === 0) {
    return accept({ holders: holders.value, ...cast });
  }
  const makers = readRows(tree['makers'], scenario.makers, scenario.rounds, 'makers');
  if (!makers.ok) return makers;
  const [given, allowed] = [makers.value.length, holders.value.length];
  if (given !== allowed)
    return refuse({ code: 'decisions.rounds', path: 'makers', given, allowed });
  return accept(
    scenario.makers === 0
      ? { holders: holders.value, ...cast }
      : { holders: holders.value, makers: makers.value, ...cast },
  );
}

/** A bit a choice, holders before makers, round by round; then the votes, where holders voted by then. */
export function writeDecisions(
  writer: BitWriter,
  { holders, makers, votes }: Decisions,
  scenario: Scenario,
): void {
  writer.bits(holders.length, ROUND_BITS);
  holders.forEach((row, round) => {
    for (const hold of row) writer.bit(hold);
    for (const hold of makers?.[round] ?? []) writer.bit(hold);
  });
  if (!wasVoted(scenario, holders.length)) return;
  writer.bit(votes !== undefined);
  for (const agree of votes ?? []) writer.bit(agree);
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
  const voted = wasVoted(scenario, rounds) && reader.bit() === 1;
  const votes = voted ? { votes: row(scenario.holders) } : {};
  return scenario.makers === 0 ? { holders, ...votes } : { holders, makers, ...votes };
}

/** Decisions as a file has them: a word of H and S for each round, one of Y and N for the votes. */
export function decisionsFile({ holders, makers, votes }: Decisions): { [key: string]: Json } {
  const words = (rows: readonly boolean[][]) =>
    rows.map((row) => row.map((hold) => (hold ? 'H' : 'S')).join(''));
  return {
    holders: words(holders),
    ...(makers && { makers: words(makers) }),
    ...(votes && { votes: votes.map((agree) => (agree ? 'Y' : 'N')).join('') }),
  };
}
