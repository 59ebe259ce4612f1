import { decisionsOf } from '../../game/replay.ts';
import { simulate } from '../../game/simulate.ts';
import { accept, type Result } from '../../model/result.ts';
import { DEFAULTS } from '../../scenario/defaults.ts';
import { decodeScenario, encodeReplay, encodeScenario } from '../../scenario/link.ts';
import { PRESETS } from '../../scenario/presets/index.ts';
import { type Scenario } from '../../scenario/types.ts';
import { hrefOf } from '../routes.ts';
import { type Parcel, scenarioParcel } from '../sharing.ts';

/** Every market of the library, in its order. */
export const PRESET_IDS: readonly string[] = PRESETS.map(({ id }) => id);

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

/** Where a scenario is worked on, field by field. */
export function workshopHref(scenario: Scenario): string {
  return hrefOf({ page: 'workshop', code: encodeScenario(scenario) });
}

/** The market to hand on: its link opens the lab. */
export function marketParcel(scenario: Scenario): Parcel {
  const { href, file } = scenarioParcel(scenario);
  return { href: href === null ? null : marketHref(scenario), file };
}
