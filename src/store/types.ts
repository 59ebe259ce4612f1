// What the pages may know of the layers below, in one place.
export { type Game, PLEDGES, type Pledge, type RoundRecord } from '../game/types.ts';
export type { Refusal, Result } from '../model/result.ts';
export type { Role, Seat } from '../model/seat.ts';
export type { Replay, Scenario, ScenarioInput, Words } from '../scenario/types.ts';
export type { Analysis, Corners, GameClass, Lever } from '../theory/types.ts';
export type { Gate, OwnAccount, SeatView, SeenRound, SeenVotes } from '../view/types.ts';
export type { AccountNow } from './account.ts';
export type { GameNow } from './gameNow.ts';
export type { Entry } from './ledger.ts';
export type { Sitting } from './sitting.ts';
