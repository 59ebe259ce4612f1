import { ARMS } from '../kit.ts';
import { grim } from '../looks/grim.ts';
import { plainHolder, you } from '../looks/plain.ts';
import { random } from '../looks/random.ts';
import { winStayLoseShift } from '../looks/win-stay-lose-shift.ts';
import { type ArenaLook } from './look.ts';
import { firmButFair, joss, softJoss, zdExtort2, zdGtft2 } from './looks/chancers.ts';
import {
  appeaser,
  gradual,
  hardGoByMajority,
  softGoByMajority,
  stochasticWsls,
} from './looks/counters.ts';
import { generousTitForTat, suspiciousTitForTat, titFor2Tats, titForTat } from './looks/mirrors.ts';
import {
  alternator,
  antiTitForTat,
  cooperator,
  defector,
  detective,
} from './looks/plain-dealers.ts';
import {
  bully,
  contriteTitForTat,
  hardTitForTat,
  prober,
  twoTitsForTat,
} from './looks/strikers.ts';

/** Somebody of the market in the arena: the far hand hangs down, what it juggled is put away. */
const fromMarket = (look: ArenaLook): ArenaLook => ({
  ...look,
  far: ARMS.down.left,
  carried: [],
});

const LOOKS = {
  cooperator,
  defector,
  'tit-for-tat': titForTat,
  'tit-for-2-tats': titFor2Tats,
  'two-tits-for-tat': twoTitsForTat,
  'suspicious-tit-for-tat': suspiciousTitForTat,
  'hard-tit-for-tat': hardTitForTat,
  'anti-tit-for-tat': antiTitForTat,
  'generous-tit-for-tat': generousTitForTat,
  'contrite-tit-for-tat': contriteTitForTat,
  grudger: fromMarket(grim),
  'win-stay-lose-shift': fromMarket(winStayLoseShift),
  'stochastic-wsls': stochasticWsls,
  alternator,
  detective,
  joss,
  'soft-joss': softJoss,
  'firm-but-fair': firmButFair,
  'zd-extort-2': zdExtort2,
  'zd-gtft-2': zdGtft2,
  random: fromMarket(random),
  bully,
  prober,
  appeaser,
  gradual,
  'soft-go-by-majority': softGoByMajority,
  'hard-go-by-majority': hardGoByMajority,
} as const satisfies Record<string, ArenaLook>;

/** A strategy of the arena that is a person: the ids of the arena's registry. */
export type ArenaCharacterId = keyof typeof LOOKS;
/** Anybody who can stand on the log: a character, you, or somebody whose rule is not known. */
export type ArenaFigureId = ArenaCharacterId | 'you' | 'plain';

export const ARENA_CHARACTERS = Object.keys(LOOKS) as ArenaCharacterId[];

/** Whether a strategy id has a character in the arena. */
export function isArenaCharacter(id: string): id is ArenaCharacterId {
  return Object.hasOwn(LOOKS, id);
}

/** The look of a figure in the arena. */
export function arenaLookOf(id: ArenaFigureId): ArenaLook {
  if (id === 'you') return { ...you, arms: ARMS.down };
  if (id === 'plain') return { ...plainHolder(0), arms: ARMS.down };
  return LOOKS[id];
}
