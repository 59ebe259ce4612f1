import { CHOICES, type NumberField, numberField } from '../../scenario/fields.ts';
import { decadeScale, evenScale, type Scale } from './market-scale.ts';

/** A number of the schema as it can be turned. Its words stand in `fields` under its path. */
export interface NumberLever extends NumberField {
  kind: 'number';
  percent: boolean; // written as a percentage
  scale: Scale | null; // null: no slider, only a number
  game: boolean; // whether the first round's game can hang on it
}

/** A field that is set to one of some words. */
export interface ChoiceLever {
  kind: 'choice';
  path: 'information' | 'settle';
  options: readonly string[]; // the first is the default
}

/** A field that is on or off; off is the default. */
export interface SwitchLever {
  kind: 'switch';
  path: 'pledges';
}

export type AnyLever = NumberLever | ChoiceLever | SwitchLever;

const PERCENT: ReadonlySet<string> = new Set([
  'continuation',
  'sellShare',
  'growth',
  'capture',
  'recovery',
  'spread.tight',
  'spread.wide',
  'exitFee',
  'outside.equity',
  'outside.reserve',
  'outside.mix',
  'leverage.min',
  'leverage.max',
  'noise',
]);
/** What the first round's game cannot hang on (MODEL.md §4). */
const NO_GAME: ReadonlySet<string> = new Set(['rounds', 'continuation', 'noise', 'seed']);
/** Step of the sliders with equal steps. */
const STEPS: Readonly<Record<string, number>> = {
  rounds: 1,
  optionality: 0.02,
  exitFee: 0.005,
  'outside.equity': 0.005,
  'outside.reserve': 0.005,
};
const STEP = 0.01;
/** The least power of ten of the sliders that span decades. */
const DECADES: Readonly<Record<string, number>> = {
  holders: 1,
  makers: 1,
  price: 0.01,
  supply: 1,
  unlock: 0.1,
  stock: 1,
  cash: 1,
  treasury: 1,
  emission: 1,
  'depth.base': 1,
  'depth.perMaker': 1,
  'spread.tight': 0.001,
  'spread.wide': 0.001,
  turnover: 0.1,
  inventory: 1,
};

function scaleFor({ path, min, max, default: standard, whole }: NumberField): Scale | null {
  if (path === 'seed') return null;
  const further = standard === null ? [] : [standard];
  const first = DECADES[path];
  return first === undefined
    ? evenScale([min, max], STEPS[path] ?? STEP, further, whole)
    : decadeScale([min, max], first, further, whole);
}

function lever(path: string): NumberLever {
  const field = numberField(path);
  return {
    ...field,
    kind: 'number',
    percent: PERCENT.has(path),
    scale: scaleFor(field),
    game: !NO_GAME.has(path),
  };
}

function choice(path: ChoiceLever['path']): ChoiceLever {
  return { kind: 'choice', path, options: CHOICES[path] };
}

/** Levers that belong together. The group's name stands in `fields` under its id. */
export interface LeverGroup {
  id: string;
  levers: readonly AnyLever[];
}

/** Every rule of the schema that is one number, one word or yes and no, in the order in which they are shown. */
export const LEVER_GROUPS: readonly LeverGroup[] = [
  {
    id: 'use',
    levers: ['capture', 'growth', 'optionality', 'emission', 'price', 'supply'].map(lever),
  },
  {
    id: 'outside',
    levers: ['exitFee', 'outside.equity', 'outside.reserve', 'outside.mix'].map(lever),
  },
  {
    id: 'liquidity',
    levers: [
      'depth.base',
      'depth.perMaker',
      'spread.tight',
      'spread.wide',
      'turnover',
      'recovery',
      'inventory',
    ].map(lever),
  },
  { id: 'players', levers: ['holders', 'makers'].map(lever) },
  { id: 'tokens', levers: ['unlock', 'stock', 'cash', 'treasury', 'sellShare'].map(lever) },
  {
    id: 'leverage',
    levers: ['leverage.min', 'leverage.max', 'leverage.maintenance'].map(lever),
  },
  { id: 'time', levers: ['rounds', 'continuation'].map(lever) },
  {
    id: 'course',
    levers: [
      choice('information'),
      choice('settle'),
      { kind: 'switch', path: 'pledges' },
      ...['noise', 'seed'].map(lever),
    ],
  },
];

/** The number lever of a path; throws for a path that has none. */
export function leverAt(path: string): NumberLever {
  for (const { levers } of LEVER_GROUPS)
    for (const one of levers) if (one.path === path && one.kind === 'number') return one;
  throw new Error(`no lever ${path}`);
}

/** Whether a path is one of a lever. */
export function isLever(path: string): boolean {
  return LEVER_GROUPS.some(({ levers }) => levers.some((one) => one.path === path));
}
