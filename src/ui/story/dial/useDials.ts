import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type DialStep, goalKey, leftAt, numbersGiven } from '../../../chapters/dial.ts';
import { openingUnder, ruleAt, turn, type Values } from '../../../store/dials.ts';
import { type Reading } from '../../../store/reading.ts';
import { type Refusal, type Scenario } from '../../../store/types.ts';

const STILL = 250; // ms without a move before the device is told

/** The rules as the learner turns them, and all that follows. */
export function useDials({ told, give }: Reading, step: DialStep) {
  const [given] = useState(() => told.given(step.id));
  const [scenario, setScenario] = useState<Scenario>(() => leftAt(step, given));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [costs, setCosts] = useState<Values>(() => goalsIn(step, numbersGiven(given)));
  const touched = useRef(false);
  const opening = useMemo(() => openingUnder(scenario, step.role), [scenario, step]);

  const untold = useRef<(() => void) | null>(null);

  useEffect(() => {
    if (!touched.current) return;
    const tell = () => {
      untold.current = null;
      give(step.id, recordOf(step, scenario, costs));
    };
    untold.current = tell;
    const timer = setTimeout(tell, STILL);
    return () => clearTimeout(timer);
  }, [scenario, costs]);

  useEffect(() => {
    const tellNow = () => untold.current?.();
    window.addEventListener('pagehide', tellNow);
    return () => {
      window.removeEventListener('pagehide', tellNow);
      tellNow();
    };
  }, []);

  const show = (next: Scenario) => {
    touched.current = true;
    setRefusal(null);
    setScenario(next);
    setCosts((before) => withReached(step, next, before));
  };
  return {
    scenario,
    opening,
    refusal,
    costs,
    set(field: string, value: number) {
      const next = turn(scenario, { [field]: value });
      if (next.ok) show(next.value);
      else setRefusal(next.refusal);
    },
    reset: () => show(leftAt(step, null)),
  };
}

function goalsIn({ goals = [] }: DialStep, values: Values): Values {
  const keys = new Set(goals.map(({ id }) => goalKey(id)));
  return Object.fromEntries(Object.entries(values).filter(([key]) => keys.has(key)));
}

/** Least costs with those of the goals that are reached now. */
function withReached({ goals = [] }: DialStep, scenario: Scenario, before: Values): Values {
  let costs = before;
  for (const { id, reached, cost } of goals) {
    if (!reached(scenario)) continue;
    const key = goalKey(id);
    const now = cost?.of(scenario) ?? 0;
    if (costs[key] === undefined || now < costs[key]) costs = { ...costs, [key]: now };
  }
  return costs;
}

function recordOf({ dials }: DialStep, scenario: Scenario, costs: Values): Values {
  const fields = dials.map(({ field }) => [field, ruleAt(scenario, field) ?? 0] as const);
  return { ...Object.fromEntries(fields), ...costs };
}
