import { type Role } from '../model/seat.ts';
import { NUMBER_FIELDS, putAt, valueAt } from './fields.ts';
import { type Json } from './plain.ts';
import { fullSpec, readSeats, shortestList, shortSpec } from './seats.ts';
import { type Scenario, type ScenarioInput, type StrategySpec } from './types.ts';

/** The shortest list that says the same as these seats; null where the defaults do. */
export function shortSeats(role: Role, specs: readonly StrategySpec[]): StrategySpec[] | null {
  const full = specs.map((spec) => fullSpec(role, spec));
  const standard = readSeats(role, specs.length, null);
  if (standard.ok && JSON.stringify(standard.value) === JSON.stringify(full)) return null;
  return shortestList(full);
}

function compactSeats({ seats }: Scenario): { [key: string]: Json } {
  const out: { [key: string]: Json } = {};
  const { role, seat } = seats.you;
  if (role !== 'holder' || seat !== 0) {
    out['you'] = { ...(role !== 'holder' && { role }), ...(seat !== 0 && { seat }) };
  }
  const holders = shortSeats('holder', seats.holders);
  if (holders) out['holders'] = holders.map((spec) => shortSpec('holder', spec));
  const makers = shortSeats('maker', seats.makers);
  if (makers) out['makers'] = makers.map((spec) => shortSpec('maker', spec));
  return out;
}

/**
 * Only what differs from the frozen defaults of v1, in a fixed order: the same scenario gives the same
 * input, and reading it gives the scenario back.
 */
export function compactScenario(scenario: Scenario): ScenarioInput {
  const out: { [key: string]: Json } = {};
  for (const field of NUMBER_FIELDS) {
    const value = valueAt(scenario, field.path);
    if (typeof value === 'number' && value !== field.default) putAt(out, field.path, value);
  }
  const { title, story, events, information, settle, pledges } = scenario;
  if (title) out['title'] = { ...title };
  if (story) out['story'] = { ...story };
  if (events.length > 0) {
    out['events'] = events.map(({ round, kind, size, news }) => ({
      round,
      kind,
      size,
      ...(news !== undefined && { news: typeof news === 'string' ? news : { ...news } }),
    }));
  }
  if (information !== 'total') out['information'] = information;
  if (settle !== 'price') out['settle'] = settle;
  if (pledges) out['pledges'] = pledges;
  const { quality, coordinator, siblings } = scenario;
  if (quality) out['quality'] = { ...quality };
  if (coordinator) out['coordinator'] = { ...coordinator };
  if (siblings) out['siblings'] = { ...siblings };
  const seats = compactSeats(scenario);
  if (Object.keys(seats).length > 0) out['seats'] = seats;
  return out;
}
