import { decisionsOf } from '../../game/replay.ts';
import { simulate } from '../../game/simulate.ts';
import { accept, type Result } from '../../model/result.ts';
import { DEFAULTS } from '../../scenario/defaults.ts';
import { decodeScenario, encodeReplay, encodeScenario } from '../../scenario/link.ts';
import { PRESETS } from '../../scenario/presets/index.ts';
import { type Scenario } from '../../scenario/types.ts';
import { type Origin } from '../../study/origin.ts';
import { type Table } from '../../study/table.ts';
import { analyse } from '../../theory/analyse.ts';
import { openingOf } from '../../theory/opening.ts';
import { hrefOf } from '../routes.ts';
import { type Parcel, scenarioParcel } from '../sharing.ts';
import { type PlanePoint } from './market-look.ts';

/** Every market of the library, in its order. */
export const PRESET_IDS: readonly string[] = PRESETS.map(({ id }) => id);

/** The market that is on the bench before anything was turned. */
export const DEFAULT_MARKET: Scenario = DEFAULTS;

/** The market that an address of the lab names; refused as a link is. */
export function readMarket(settings: string | null): Result<Scenario> {
  return settings === null ? accept(DEFAULTS) : decodeScenario(settings);
}

/** What stands in the address for a market; null for the defaults. */
export function marketSettings(scenario: Scenario): string | null {
  return isDefaults(scenario) ? null : encodeScenario(scenario);
}

export function isDefaults(scenario: Scenario): boolean {
  return encodeScenario(scenario) === encodeScenario(DEFAULTS);
}

/** The address of the lab with a market on it. */
export function marketHref(scenario: Scenario): string {
  return hrefOf({ page: 'lab', tab: 'market', settings: marketSettings(scenario) });
}

/** Where the strategies can be watched playing every seat. */
export function watchHref(scenario: Scenario): string {
  const game = simulate(scenario);
  return hrefOf({ page: 'replay', code: encodeReplay({ scenario, decisions: decisionsOf(game) }) });
}

/** The market to hand on: its link opens the lab. */
export function marketParcel(scenario: Scenario): Parcel {
  const { href, file } = scenarioParcel(scenario);
  return { href: href === null ? null : marketHref(scenario), file };
}

/** What makes the figures of a market: the analysis of its opening for the seat that is yours. */
export function marketOrigin(scenario: Scenario): Origin {
  const { role, seat } = scenario.seats.you;
  const whose = role === 'holder' && seat === 0 ? '' : ` --role ${role} --seat ${seat}`;
  const address = hrefOf({ page: 'shared', code: encodeScenario(scenario) });
  return {
    command: `analyse '${address}'${whose}`,
    href: marketHref(scenario),
    seed: scenario.seed,
  };
}

/** The whole analysis, as the command line prints it; worked out only when it is written down. */
export function analysisToSave(scenario: Scenario): { toJSON(): unknown } {
  return {
    toJSON() {
      const read = analyse(openingOf(scenario), scenario.seats.you);
      return read.ok ? read.value : null;
    },
  };
}

/** Both curves of the Schelling diagram, dollars, by how many of the others hold. */
export function gainsTable({ hold, sell }: { hold: number[]; sell: number[] }): Table {
  return {
    columns: [
      { name: 'others_hold', unit: 'count' },
      { name: 'hold', unit: 'dollars' },
      { name: 'sell', unit: 'dollars' },
    ],
    rows: hold.map((gain, k) => [k, gain, sell[k]!]),
  };
}

/** Where the game has been on the plane, the present last. */
export function trailTable(trail: readonly PlanePoint[]): Table {
  return {
    columns: [
      { name: 'r_minus_t', unit: 'dollars' },
      { name: 's_minus_p', unit: 'dollars' },
    ],
    rows: trail.map(({ across, up }) => [across, up]),
  };
}
