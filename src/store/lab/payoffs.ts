import { ARENA_LIMITS } from '../../arena/limits.ts';
import { DILEMMA } from '../../arena/payoffs.ts';
import { type Payoffs } from '../../arena/types.ts';
import { accept, type Result, refuse } from '../../model/result.ts';
import { PRESETS, presetScenario } from '../../scenario/presets/index.ts';
import { classify } from '../../theory/classify.ts';
import { cornersAt, openingOf, seatOf } from '../../theory/opening.ts';
import { type GameClass } from '../../theory/types.ts';
import { numberText, readDecimal } from './settingText.ts';

export { DILEMMA } from '../../arena/payoffs.ts';
export type { Payoffs } from '../../arena/types.ts';

/** The four payoffs in the order of addresses and commands. */
export const PAYOFF_NAMES = ['R', 'P', 'S', 'T'] as const;

/** Payoffs of well-known games, by name: Axelrod 1980; Case 2017, The Evolution of Trust; the classes' own. */
export const KNOWN_PAYOFFS: Readonly<Record<string, Payoffs>> = {
  literature: DILEMMA,
  trust: { R: 2, P: 0, S: -1, T: 3 },
  'stag-hunt': { R: 4, P: 2, S: 0, T: 3 },
  chicken: { R: 3, P: 0, S: 1, T: 4 },
};

const A_CENT_IN_HUNDREDTHS = 10_000;

const kept = new Map<string, Payoffs | null>();

/** What the game of a preset pays before its first round, dollars to a hundredth of a cent; null where one plays alone. */
export function payoffsOfPreset(id: string): Payoffs | null {
  if (!kept.has(id)) kept.set(id, workOutPreset(id));
  return kept.get(id)!;
}

function workOutPreset(id: string): Payoffs | null {
  const scenario = presetScenario(id);
  const corners = cornersAt(openingOf(scenario), seatOf(scenario));
  if (corners === null) return null;
  const rounded = (dollars: number) =>
    Math.round(dollars * A_CENT_IN_HUNDREDTHS) / A_CENT_IN_HUNDREDTHS + 0;
  const { R, P, S, T } = corners;
  return { R: rounded(R), P: rounded(P), S: rounded(S), T: rounded(T) };
}

/** Ids of the presets, in the order of the library. */
export const PRESET_IDS: readonly string[] = PRESETS.map(({ id }) => id);

/** The name of the 2×2 game that payoffs make. */
export function gameOf(payoffs: Payoffs): GameClass {
  return classify(payoffs).class;
}

export function samePayoffs(a: Payoffs, b: Payoffs): boolean {
  return PAYOFF_NAMES.every((name) => a[name] === b[name]);
}

/** `R,P,S,T`, as addresses and commands have them. */
export function payoffsText(payoffs: Payoffs): string {
  return PAYOFF_NAMES.map((name) => numberText(payoffs[name])).join(',');
}

/** `R,P,S,T`. Refusals: `setting.payoffs`, and those of a number. */
export function readPayoffs(given: string): Result<Payoffs> {
  const words = given.split(',');
  if (words.length !== PAYOFF_NAMES.length) return refuse({ code: 'setting.payoffs', given });
  const payoffs = { ...DILEMMA };
  for (const [at, name] of PAYOFF_NAMES.entries()) {
    const number = readDecimal(name, words[at]!, ARENA_LIMITS.payoff);
    if (!number.ok) return number;
    payoffs[name] = number.value;
  }
  return accept(payoffs);
}
