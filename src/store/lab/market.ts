import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Refusal } from '../../model/result.ts';
import { type Role } from '../../model/seat.ts';
import { DEFAULTS } from '../../scenario/defaults.ts';
import { numberField } from '../../scenario/fields.ts';
import { type Scenario } from '../../scenario/types.ts';
import { LEVER_GROUPS } from './market-levers.ts';
import { type Look, lookAt, type PlanePoint, planePointOf } from './market-look.ts';
import { type Setting, settingOf, turnLever } from './market-turn.ts';

/** What a step of the history was about: a lever's path, another scenario, everything reset, or the role. */
export type Deed = { is: 'lever'; path: string } | { is: 'scenario' | 'reset' | 'role' };

/** A step that can be taken back, or taken again: the scenario on its other side. */
export interface Step {
  scenario: Scenario;
  deed: Deed;
}

/** A lever that could not be turned: nothing else has changed. */
export interface Refused {
  path: string;
  because: 'number' | 'range' | 'pair' | 'seat' | 'other'; // pair: another lever stands in its way
  refusal: Refusal;
}

function refused(path: string, given: Setting, refusal: Refusal): Refused {
  if (refusal.code === 'scenario.needs-number') return { path, because: 'number', refusal };
  if (refusal.code === 'scenario.no-such-seat') return { path, because: 'seat', refusal };
  if (refusal.code !== 'scenario.out-of-range') return { path, because: 'other', refusal };
  const { min, max } = numberField(path);
  const fits = typeof given === 'number' && given >= min && given <= max;
  return { path, because: fits ? 'pair' : 'range', refusal };
}

/** The market on the bench: its scenario, what game that is, and how it came there. */
export interface MarketLab {
  scenario: Scenario;
  look: Look;
  past: readonly Step[]; // latest last
  future: readonly Step[]; // next last
  turning: string | null; // the lever of a step that is not over: its moves are one
  trail: readonly PlanePoint[]; // where the game has been, the present last
  refused: Refused | null;
  growing: boolean; // more players make the pool grow with them
  pinned: Scenario | null; // put aside to be compared with
  turn(path: string, setting: Setting): void;
  rest(): void; // the step is over
  reset(path: string): void;
  resetAll(): void;
  open(scenario: Scenario): void;
  playAs(role: Role): void;
  undo(): void;
  redo(): void;
  grow(growing: boolean): void;
  pin(): void;
  unpin(): void;
  swap(): void; // with what was pinned
}

/** Where a market is worked on. */
export type Bench = StoreApi<MarketLab>;

/** So many steps can be taken back. */
const STEPS = 200;
/** So many points of the trail are kept. */
const TRAIL = 48;

/** The setting that a lever has unless it is turned. */
export function standardOf(path: string): Setting {
  for (const { levers } of LEVER_GROUPS)
    for (const lever of levers) {
      if (lever.path !== path) continue;
      if (lever.kind === 'choice') return lever.options[0]!;
      return lever.kind === 'switch' ? false : numberField(path).default;
    }
  throw new Error(`no lever ${path}`);
}

function withPoint(trail: readonly PlanePoint[], { game }: Look): readonly PlanePoint[] {
  if (game.corners === null) return [];
  const point = planePointOf(game.corners);
  const last = trail.at(-1);
  if (last && last.across === point.across && last.up === point.up) return trail;
  return [...trail.slice(1 - TRAIL), point];
}

type Present = Pick<MarketLab, 'scenario' | 'look' | 'trail' | 'refused'>;

/** The bench with another scenario on it; of another role's game the trail begins anew. */
function present(before: Pick<MarketLab, 'trail' | 'look'>, scenario: Scenario): Present {
  const look = lookAt(scenario);
  const kept = before.look.seat.role === look.seat.role ? before.trail : [];
  return { scenario, look, trail: withPoint(kept, look), refused: null };
}

/** A bench with a market on it. Works without a page. */
export function createMarketLab(given: Scenario): Bench {
  const first = lookAt(given);
  return createStore<MarketLab>()((set, get) => {
    const change = (scenario: Scenario, deed: Deed) => {
      const { past, scenario: before } = get();
      const step: Step = { scenario: before, deed };
      set({
        ...present(get(), scenario),
        past: [...past.slice(1 - STEPS), step],
        future: [],
        turning: null,
      });
    };
    const move = (from: 'past' | 'future', to: 'past' | 'future') => {
      const step = get()[from].at(-1);
      if (!step) return;
      const here: Step = { scenario: get().scenario, deed: step.deed };
      const steps = { [from]: get()[from].slice(0, -1), [to]: [...get()[to], here] };
      set({ ...present(get(), step.scenario), ...steps, turning: null });
    };
    return {
      scenario: given,
      look: first,
      past: [],
      future: [],
      turning: null,
      trail: withPoint([], first),
      refused: null,
      growing: false,
      pinned: null,
      turn(path, setting) {
        const { scenario, turning, past, growing } = get();
        // A move of many players is worked out from where it began: scaling to and fro would not come back.
        const from = turning === path ? past.at(-1)!.scenario : scenario;
        const turned = turnLever(from, path, setting, growing);
        if (!turned.ok) return set({ refused: refused(path, setting, turned.refusal) });
        if (settingOf(scenario, path) === setting) return set({ refused: null });
        if (turning === path) return set({ ...present(get(), turned.value), future: [] });
        change(turned.value, { is: 'lever', path });
        set({ turning: path });
      },
      rest: () => set({ turning: null }),
      reset(path) {
        get().rest();
        get().turn(path, standardOf(path));
        get().rest();
      },
      resetAll: () => change(DEFAULTS, { is: 'reset' }),
      open: (scenario) => change(scenario, { is: 'scenario' }),
      playAs(role) {
        const { scenario } = get();
        if (scenario.seats.you.role === role) return;
        const seats = { ...scenario.seats, you: { role, seat: 0 } };
        change({ ...scenario, seats }, { is: 'role' });
      },
      undo: () => move('past', 'future'),
      redo: () => move('future', 'past'),
      grow: (growing) => set({ growing }),
      pin: () => set({ pinned: get().scenario }),
      unpin: () => set({ pinned: null }),
      swap() {
        const { pinned, scenario } = get();
        if (pinned === null) return;
        change(pinned, { is: 'scenario' });
        set({ pinned: scenario });
      },
    };
  });
}
