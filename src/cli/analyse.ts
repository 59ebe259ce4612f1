import { accept } from '../model/result.ts';
import { type Role } from '../model/seat.ts';
import { openMarket } from '../model/state.ts';
import { type Scenario } from '../scenario/types.ts';
import { analyse } from '../theory/analyse.ts';
import { type Situation } from '../theory/types.ts';
import { type Command, printed, readArguments, readChoice, readWhole } from './command.ts';
import { readSource } from './input.ts';

const MOST_SEATS = 1000;

const OPTIONS = {
  role: { type: 'string', default: 'holder' },
  seat: { type: 'string', default: '0' },
  others: { type: 'string', default: 'hold' },
} as const;

/** The opening state, with every seat of the other role doing the same. */
function openingOf(scenario: Scenario, role: Role, othersHold: boolean): Situation {
  const choices = (seats: number) => new Uint8Array(seats).fill(othersHold ? 1 : 0);
  return {
    rules: scenario,
    market: openMarket(scenario),
    lastHolders: role === 'maker' ? choices(scenario.holders) : null,
    lastMakers: role === 'holder' ? choices(scenario.makers) : null,
  };
}

/** `analyse FILE [--role holder|maker] [--seat 0] [--others hold|sell]` (MODEL.md §8). */
export const analyseCommand: Command = (args) => {
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return read;
  const { file, values } = read.value;
  const role = readChoice('--role', values.role, ['holder', 'maker']);
  if (!role.ok) return role;
  const others = readChoice('--others', values.others, ['hold', 'sell']);
  if (!others.ok) return others;
  const seat = readWhole('--seat', values.seat, { min: 0, max: MOST_SEATS - 1 });
  if (!seat.ok) return seat;
  const source = readSource(file);
  if (!source.ok) return source;
  const situation = openingOf(source.value.scenario, role.value, others.value === 'hold');
  const analysis = analyse(situation, { role: role.value, seat: seat.value });
  return analysis.ok ? accept(printed(analysis.value)) : analysis;
};
