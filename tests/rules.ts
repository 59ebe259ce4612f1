import { type Rules } from '../src/model/rules.ts';

/** The defaults of MODEL.md §2, written out here so that a slip in the schema's own cannot hide. */
export const DEFAULT_RULES: Rules = {
  rounds: 10,
  continuation: 1,
  holders: 12,
  makers: 2,
  price: 10,
  supply: 2000,
  unlock: 10,
  stock: 0,
  cash: 0,
  sellShare: 1,
  growth: 0.08,
  capture: 0.2,
  optionality: 0,
  emission: 0,
  recovery: 0.05,
  depth: { base: 700, perMaker: 700 },
  spread: { tight: 0.01, wide: 0.025 },
  turnover: 2,
  inventory: 0,
  outside: { equity: 0.0466, reserve: 0.0074, mix: 1 },
  exitFee: 0,
  leverage: { min: 0, max: 0, maintenance: 1.15 },
  events: [],
  noise: 0,
  information: 'total',
  settle: 'price',
};

type Changes = {
  [Field in keyof Rules]?: Rules[Field] extends readonly unknown[]
    ? Rules[Field]
    : Rules[Field] extends object
      ? Partial<Rules[Field]>
      : Rules[Field];
};

/** The defaults with some fields changed; the fields inside a group may be given alone. */
export function rulesWith(changes: Changes): Rules {
  const { depth, spread, outside, leverage, ...plain } = changes;
  return {
    ...DEFAULT_RULES,
    ...plain,
    depth: { ...DEFAULT_RULES.depth, ...depth },
    spread: { ...DEFAULT_RULES.spread, ...spread },
    outside: { ...DEFAULT_RULES.outside, ...outside },
    leverage: { ...DEFAULT_RULES.leverage, ...leverage },
  };
}
