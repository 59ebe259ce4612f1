// What the pages may know of the layers below, in one place.
export { type Game, PLEDGES, type Pledge, type RoundRecord } from '../game/types.ts';
export { type Refusal, type Result } from '../model/result.ts';
export { type Role, type Seat } from '../model/seat.ts';
export { type Replay, type Scenario, type ScenarioInput, type Words } from '../scenario/types.ts';
export { type Analysis, type Corners, type GameClass, type Lever } from '../theory/types.ts';
export { type OwnAccount, type SeatView, type SeenRound } from '../view/types.ts';
export { type AccountNow } from './account.ts';
export { type Entry } from './ledger.ts';
export { type GameNow } from './gameNow.ts';
export { type Sitting } from './sitting.ts';
