import { useEffect, useMemo, useState } from 'preact/hooks';
import { type GameNow, type Role, type Scenario } from '../../../store/types.ts';
import { openingFor } from '../../../store/workshop/making.ts';

/** Beyond so many seats the game is worked out once typing rests. */
const MANY = 150;
const STILL = 150; // ms

/** The scenario of the last frame but, where many play, only once it has stood still. */
function usePacedScenario(scenario: Scenario): Scenario {
  const [paced, setPaced] = useState(scenario);
  useEffect(() => {
    if (scenario.holders + scenario.makers > MANY) {
      const timer = setTimeout(() => setPaced(scenario), STILL);
      return () => clearTimeout(timer);
    }
    const frame = requestAnimationFrame(() => setPaced(scenario));
    return () => cancelAnimationFrame(frame);
  }, [scenario]);
  return paced;
}

const WORDS = new Set(['title', 'story']);

/** Whether two scenarios have the same rules, part by part; words are no rules. */
function sameRules(one: Scenario, other: Scenario): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Scenario>;
  return [...names].every((name) => WORDS.has(name) || one[name] === other[name]);
}

/** What game it is before the first round, for one role: a frame after the rules have changed. */
export function useOpening(scenario: Scenario, role: Role): GameNow {
  const paced = usePacedScenario(scenario);
  const [kept] = useState({ rules: paced });
  if (!sameRules(kept.rules, paced)) kept.rules = paced;
  const playable = role === 'holder' || kept.rules.makers > 0 ? role : 'holder';
  return useMemo(() => openingFor(kept.rules, playable), [kept.rules, playable]);
}
