import { MYOPIC_MIX } from '../scenario/presets/opponents.ts';
import { setRule } from '../scenario/rule.ts';
import { type Scenario, type ScenarioInput } from '../scenario/types.ts';
import { classAtOpening, openingOf, seatOf } from '../theory/opening.ts';
import { advantages, criticalMassOf, schellingOf } from '../theory/schelling.ts';
import { stretchesAlong } from '../theory/stretches.ts';
import { type GameClass } from '../theory/types.ts';
import { scenarioOf } from './scenario.ts';
import { together } from './trials.ts';

/** Six rounds, so that both pools are played in a few minutes; the same hands and the same seed in both. */
const SHORT = {
  information: 'each',
  noise: 0.03,
  rounds: 6,
  seed: 2,
  seats: { holders: MYOPIC_MIX },
};

/** Hardly any of the rain comes in, and users leave when many sell. */
export const STORY: ScenarioInput = { ...SHORT, capture: 0.05, optionality: 0.3 };
/** Whoever uses it pays, and nobody can go round it. */
export const TOLL: ScenarioInput = { ...SHORT, capture: 0.9 };
/** Where the gutter is turned: as the story, but nothing is lost when many sell. */
export const GUTTER: ScenarioInput = { ...SHORT, capture: 0.05 };
/** A gutter half open. */
export const HALF: ScenarioInput = { ...SHORT, capture: 0.5 };
/** A toll whose users can leave. */
export const LEAVING: ScenarioInput = { ...SHORT, capture: 0.6, optionality: 0.6 };

/** Critical mass of your game before the first round, null where there is none. */
export function massIn(scenario: Scenario): number | null {
  return criticalMassOf(advantages(schellingOf(openingOf(scenario), seatOf(scenario))));
}

/** The least capture, in hundredths, at which the critical mass is at most `mass`; null if none is. */
export function leastCapture(scenario: Scenario, mass: number): number | null {
  for (let percent = 0; percent <= 100; percent++) {
    const turned = setRule(scenario, 'capture', percent / 100);
    const found = turned.ok ? massIn(turned.value) : null;
    if (found !== null && found <= mass) return percent / 100;
  }
  return null;
}

/** Share of the value that is gone when everybody runs in one round. */
export function lostInRun(scenario: Scenario): number {
  return 1 - together(scenario, false, 1).rounds[0]!.after.value / scenario.price;
}

/** Where the deadlock ends and where the stag hunt begins as the gutter opens. */
export function boundaries(): { low: number; high: number } {
  const classAt = (capture: number) => {
    const turned = setRule(scenarioOf(GUTTER), 'capture', capture);
    return turned.ok ? classAtOpening(turned.value) : null;
  };
  const stretches = stretchesAlong(classAt, 0, 1);
  const start = (name: GameClass) => stretches.find((one) => one.class === name)!.from;
  return { low: start('prisoners-dilemma'), high: start('stag-hunt') };
}

/** The critical mass of the toll. */
export function tollMass(): number {
  return massIn(scenarioOf(TOLL))!;
}
