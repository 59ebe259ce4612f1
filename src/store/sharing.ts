import { replayFile, scenarioFile } from '../scenario/file.ts';
import { encodeReplay, encodeScenario, fitLink } from '../scenario/link.ts';
import { type Replay, type Scenario } from '../scenario/types.ts';
import { hrefOf } from './routes.ts';

/** Something that can be handed on: as a link where it fits one, and as a file. */
export interface Parcel {
  href: string | null; // from `#` on; null where it is too long for a link
  file: { name: string; text: string };
}

/** A scenario, to play. */
export function scenarioParcel(scenario: Scenario): Parcel {
  const code = fitLink(encodeScenario(scenario));
  return {
    href: code.ok ? hrefOf({ page: 'shared', code: code.value }) : null,
    file: { name: 'hold-or-sell-scenario.json', text: scenarioFile(scenario) },
  };
}

/** A finished game, to watch. */
export function replayParcel(replay: Replay): Parcel {
  const code = fitLink(encodeReplay(replay));
  return {
    href: code.ok ? hrefOf({ page: 'replay', code: code.value }) : null,
    file: { name: 'hold-or-sell-game.json', text: replayFile(replay) },
  };
}

/** A finished game, to do better than. */
export function challengeParcel(replay: Replay): Parcel {
  const code = fitLink(encodeReplay(replay));
  const href = code.ok ? hrefOf({ page: 'beat', code: code.value, answer: null }) : null;
  return { ...replayParcel(replay), href };
}
