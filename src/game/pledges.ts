import { type Role } from '../model/seat.ts';
import { type Past, type Table } from '../strategies/table.ts';
import { type Pledge } from './types.ts';

// Temper, not strategy: who promises nothing before the first round.
const SILENT = new Set(['always-sell', 'random', 'pull']);

/** What a bot says before a round: it judges by its own last choice, and it is bound by nothing. */
function botPledge(id: string, heldLast: boolean | undefined): Pledge {
  if (heldLast === undefined) return SILENT.has(id) ? 'watching' : 'will-hold';
  if (SILENT.has(id)) return 'watching';
  return heldLast ? 'hold-if-you-do' : 'may-sell';
}

/** Pledges of all bots for the coming round. */
export function botPledges(table: Table, past: Past, role: Role): Pledge[] {
  const last = past.rounds.at(-1);
  const choices = role === 'holder' ? last?.holders : last?.makers;
  return table.seats[role].map(({ strategy }, seat) =>
    botPledge(strategy.id, choices === undefined ? undefined : choices[seat] !== 0),
  );
}
