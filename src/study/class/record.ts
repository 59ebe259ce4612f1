import { accept, type Result } from '../../model/result.ts';
import { openSession } from '../../session/lobby.ts';
import { reduceSession } from '../../session/reduce.ts';
import { type Entry, type Session } from '../../session/types.ts';

/** When a round of a class was open, ms since 1970. */
export interface RoundTime {
  opened: number; // when its choices were first asked for
  closed: number;
}

/** A class as it was recorded: all that tables and debriefs are made from. */
export interface Recorded {
  label: string; // what the session is called in its tables: its code or a homework's label
  session: Session;
  times: ReadonlyMap<string, RoundTime>; // by `timeKey`; rounds without are left out
}

export function timeKey(game: number, round: number): string {
  return `${game} ${round}`;
}

/**
 * Rebuilds a class from its journal, line by line, and when each of its rounds was open: yields how many lines
 * have been read. The refusal of the first line that is refused; an empty journal is `class.bad-message`.
 */
export function* readBySteps(
  label: string,
  journal: readonly Entry[],
): Generator<number, Result<Recorded>> {
  const times = new Map<string, RoundTime>();
  const first = journal[0] ?? { at: 0, intent: { type: 'close' as const } };
  let read = openSession(first);
  let opened = 0;
  for (const [at, entry] of journal.entries()) {
    if (!read.ok) return read;
    yield at;
    if (at === 0) continue;
    const before: Session = read.value;
    read = reduceSession(before, entry);
    if (!read.ok) return read;
    const { phase, turn, game } = read.value;
    if (turn === before.turn || game === null || entry.intent.type === 'rewind') continue;
    if (phase === 'choosing') opened = entry.at;
    if (phase === 'revealed') {
      times.set(timeKey(game.number, game.closed), { opened, closed: entry.at });
    }
  }
  return read.ok ? accept({ label, session: read.value, times }) : read;
}

/** `readBySteps` in one go. */
export function readRecord(label: string, journal: readonly Entry[]): Result<Recorded> {
  const steps = readBySteps(label, journal);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
