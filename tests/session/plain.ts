import { type SessionSettings } from '../../src/session/settings.ts';

/** How a plain class is played: one market, no bots, no timer, one game. */
export const PLAIN: Omit<SessionSettings, 'treatments'> = {
  groupSize: null,
  remainder: 'spread',
  partners: 'fixed',
  roles: 'holders',
  fill: false,
  botsTold: true,
  timer: null,
  reveal: null,
  absent: 'repeat',
  pledges: false,
  names: 'made',
  games: 1,
  endingTold: true,
  predict: false,
};
