import { type Look } from './look.ts';
import { alwaysHold } from './looks/always-hold.ts';
import { alwaysSell } from './looks/always-sell.ts';
import { bayes } from './looks/bayes.ts';
import { contrarian } from './looks/contrarian.ts';
import { endGamer } from './looks/end-gamer.ts';
import { generous } from './looks/generous.ts';
import { grim } from './looks/grim.ts';
import { inventoryLimit } from './looks/inventory-limit.ts';
import { majority } from './looks/majority.ts';
import { makerMajority } from './looks/maker-majority.ts';
import { momentum } from './looks/momentum.ts';
import { myopic } from './looks/myopic.ts';
import { plainHolder, plainMaker, you, youMaker } from './looks/plain.ts';
import { pull } from './looks/pull.ts';
import { pullAfterFall } from './looks/pull-after-fall.ts';
import { random } from './looks/random.ts';
import { stand } from './looks/stand.ts';
import { stopLoss } from './looks/stop-loss.ts';
import { winStayLoseShift } from './looks/win-stay-lose-shift.ts';

const HOLDERS = {
  'always-hold': alwaysHold,
  'always-sell': alwaysSell,
  majority,
  generous,
  grim,
  'win-stay-lose-shift': winStayLoseShift,
  'stop-loss': stopLoss,
  momentum,
  contrarian,
  myopic,
  'end-gamer': endGamer,
  random,
  bayes,
} as const satisfies Record<string, Look>;

const MAKERS = {
  stand,
  pull,
  'maker-majority': makerMajority,
  'pull-after-fall': pullAfterFall,
  'inventory-limit': inventoryLimit,
} as const satisfies Record<string, Look>;

/** A strategy that is a person: the ids of MODEL.md §6. */
export type CharacterId = keyof typeof HOLDERS | keyof typeof MAKERS;
/** Anybody who can be drawn: a character, you, or somebody whose rule is not known. */
export type FigureId = CharacterId | 'you' | 'you-maker' | 'plain' | 'plain-maker';

export const HOLDER_CHARACTERS = Object.keys(HOLDERS) as CharacterId[];
export const MAKER_CHARACTERS = Object.keys(MAKERS) as CharacterId[];

/** Whether a strategy id has a character. */
export function isCharacter(id: string): id is CharacterId {
  return Object.hasOwn(HOLDERS, id) || Object.hasOwn(MAKERS, id);
}

/** The look of a figure; `seat` picks the coat and the face of a plain one. */
export function lookOf(id: FigureId, seat = 0): Look {
  switch (id) {
    case 'you':
      return you;
    case 'you-maker':
      return youMaker;
    case 'plain':
      return plainHolder(seat);
    case 'plain-maker':
      return plainMaker(seat);
    default:
      return { ...HOLDERS, ...MAKERS }[id];
  }
}

/** The figure of a seat: the strategy's character, or a plain one if its rule is not shown. */
export function figureIdOf(role: 'holder' | 'maker', strategy: string | null): FigureId {
  if (strategy !== null && isCharacter(strategy)) return strategy;
  return role === 'maker' ? 'plain-maker' : 'plain';
}
