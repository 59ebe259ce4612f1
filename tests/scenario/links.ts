import { wasVoted } from '../../src/model/coordinator.ts';
import { decodeScenario } from '../../src/scenario/link.ts';
import { readScenario } from '../../src/scenario/schema.ts';
import { type Decisions, type Scenario } from '../../src/scenario/types.ts';

export const ADDRESS = 'https://hold-or-sell.example/#/s/';
export const plain = { texts: false, extensions: false };
export const rich = { texts: true, extensions: true };

export function scenarioOf(input: unknown): Scenario {
  const read = readScenario(input);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

export function codeOf(result: ReturnType<typeof decodeScenario>): string {
  return result.ok ? 'accepted' : result.refusal.code;
}

export function decisionsFor(scenario: Scenario, rounds = scenario.rounds): Decisions {
  const row = (seats: number, round: number) =>
    Array.from({ length: seats }, (_, seat) => (seat * 7 + round * 3) % 5 < 3);
  const rows = (seats: number) => Array.from({ length: rounds }, (_, round) => row(seats, round));
  const votes = wasVoted(scenario, rounds) ? { votes: row(scenario.holders, 0) } : {};
  return scenario.makers === 0
    ? { holders: rows(scenario.holders), ...votes }
    : { holders: rows(scenario.holders), makers: rows(scenario.makers), ...votes };
}
