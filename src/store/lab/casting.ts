import { catalogueOf } from '../../model/catalogue.ts';
import { type Role } from '../../model/seat.ts';
import { MYOPIC_MIX, PATIENT_MIX } from '../../scenario/presets/opponents.ts';
import { DEFAULT_SEATS, fillSeats, fullSpec, type SpecInput } from '../../scenario/seats.ts';
import { type Scenario, type StrategySpec } from '../../scenario/types.ts';

/** How many of the seats that are not yours a strategy plays. */
export interface Part {
  spec: StrategySpec;
  count: number;
}

/** Who plays the holders that are not you: as the scenario has it, a mix of ours, or counted out. */
export const COMPANIES = ['given', 'usual', 'myopic', 'patient', 'counted'] as const;
export type Company = (typeof COMPANIES)[number];

/** Who plays which seat. */
export interface Casting {
  company: Company;
  mine: string | null; // the strategy of your seat; null: the scenario's
  parts: Record<Role, readonly Part[]>; // where the company is counted
}

const MIXES = { usual: DEFAULT_SEATS.holder, myopic: MYOPIC_MIX, patient: PATIENT_MIX } as const;

function specOf(role: Role, given: SpecInput): StrategySpec {
  return fullSpec(role, typeof given === 'string' ? { id: given } : given);
}

/** The seats of a role that are not yours. */
function othersOf(scenario: Scenario, role: Role): StrategySpec[] {
  const { you } = scenario.seats;
  return scenario.seats[`${role}s`].filter((_, at) => you.role !== role || you.seat !== at);
}

/** Every strategy of a role: those of the scenario with how many seats they play, then all others. */
function partsOf(scenario: Scenario, role: Role): Part[] {
  const parts = new Map<string, Part>();
  const add = (spec: StrategySpec, count: number) => {
    const key = JSON.stringify(spec);
    parts.set(key, { spec, count: (parts.get(key)?.count ?? 0) + count });
  };
  for (const spec of othersOf(scenario, role)) add(specOf(role, spec), 1);
  for (const { id } of catalogueOf(role)) {
    if (![...parts.values()].some(({ spec }) => spec.id === id)) add(specOf(role, id), 0);
  }
  return [...parts.values()];
}

/** Everybody as the scenario has them, counted out for whoever wants to change it. */
export function castAsGiven(scenario: Scenario): Casting {
  return {
    company: 'given',
    mine: null,
    parts: { holder: partsOf(scenario, 'holder'), maker: partsOf(scenario, 'maker') },
  };
}

/** Seats that nobody plays yet; below 0: so many strategies too many. */
export function freeSeats(scenario: Scenario, { parts }: Casting, role: Role): number {
  const taken = parts[role].reduce((sum, { count }) => sum + count, 0);
  return othersOf(scenario, role).length - taken;
}

function castOf(scenario: Scenario, { company, parts }: Casting, role: Role): StrategySpec[] {
  const given = othersOf(scenario, role);
  if (company === 'counted')
    return parts[role].flatMap(({ spec, count }) => Array.from({ length: count }, () => spec));
  if (company === 'given' || role === 'maker') return given;
  const mix = MIXES[company].slice(1).map((spec) => specOf(role, spec)); // the first stands in for you
  return fillSeats(mix, given.length);
}

/** The scenario with its seats cast; null while seats are free or there are too many strategies. */
export function castSeats(scenario: Scenario, casting: Casting): Scenario | null {
  const isCounted = casting.company === 'counted';
  if (
    isCounted &&
    (['holder', 'maker'] as const).some((role) => freeSeats(scenario, casting, role))
  )
    return null;
  const { you } = scenario.seats;
  const seatsOf = (role: Role) => {
    const cast = castOf(scenario, casting, role);
    if (you.role !== role) return cast;
    const own = scenario.seats[`${role}s`][you.seat]!;
    const mine = casting.mine === null ? own : specOf(role, casting.mine);
    return cast.toSpliced(you.seat, 0, mine);
  };
  return { ...scenario, seats: { you, holders: seatsOf('holder'), makers: seatsOf('maker') } };
}

/** The parameter by which a strategy differs from its usual self; null where it does not. */
export function ownParameter(spec: StrategySpec): { value: number; percent: boolean } | null {
  for (const { id, parameters } of [...catalogueOf('holder'), ...catalogueOf('maker')]) {
    if (id !== spec.id) continue;
    for (const { name, default: usual, max } of parameters) {
      const value = spec[name];
      if (typeof value === 'number' && value !== usual) return { value, percent: max === 1 };
    }
  }
  return null;
}

/** The strategies that may play your seat. */
export function ownStrategies({ seats }: Scenario): string[] {
  return catalogueOf(seats.you.role).map(({ id }) => id);
}
