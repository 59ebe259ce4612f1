// What the pages of a class may know of the layers below, in one place.
export {
  ABSENT_RULES,
  NAME_RULES,
  PARTNERS,
  REMAINDERS,
  ROLE_RULES,
  SETTING_RANGES,
  type SessionSettings,
} from '../../session/settings.ts';
export type { Name, Phase } from '../../session/types.ts';
export type {
  Held,
  Mark,
  PoolRound,
  PoolView,
  RoomView,
  RosterLine,
  SeatPlay,
  StudentEnd,
  StudentRound,
  StudentView,
  TeacherView,
  WallScene,
  WallView,
} from '../../view/class/types.ts';
