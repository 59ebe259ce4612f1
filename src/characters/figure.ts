import { INKS } from './inks.ts';
import {
  ARMS,
  type Arms,
  arm,
  body,
  bucket,
  endOf,
  FLOAT,
  face,
  head,
  legs,
  type Mood,
  pennant,
  STRIDE,
} from './kit.ts';
import { type Look } from './look.ts';
import { type Mark, moved } from './marks.ts';
import { ROPE } from './uniform.ts';

export const POSTURES = ['idle', 'hold', 'sell', 'tip', 'ashore', 'walk'] as const;
export type Posture = (typeof POSTURES)[number];

/**
 * Where things are in a figure's drawing, in its units. The origin is the middle of the float.
 * `view`, `portrait` and `bust`: x, y, width, height.
 */
export const FIGURE = {
  view: [-88, -120, 176, 160],
  portrait: [-66, -116, 132, 154],
  bust: [-46, -106, 92, 88],
  waterline: 3,
  feet: 8, // of everybody who stands: on a quay, on a board
  tip: 35, // degrees, of a float that is sold out
} as const;

export interface Bearing {
  posture: Posture;
  mood?: Mood; // the person's own when left out
  float?: boolean; // false: without its float; true when left out, for holders on the water
  you?: boolean; // in white, with the pennant
}

/** How much higher a standing body is than one on its float. */
export const RAISED = 13;

/** A figure as marks, from back to front. */
export function figureMarks(given: Look, bearing: Bearing): Mark[] {
  const look = bearing.you ? inWhite(given) : given;
  const { posture } = bearing;
  if (look.role === 'maker') return makerMarks(look, bearing);
  const afloat = posture !== 'ashore' && posture !== 'walk' && bearing.float !== false;
  const float = afloat ? FLOAT : [];
  const below = afloat ? (look.below ?? []) : [];
  const mood = bearing.mood ?? look.mood;
  switch (posture) {
    case 'idle':
      return [...below, ...leaning(look, signature(look, mood)), ...(look.legs ?? []), ...float];
    case 'hold':
      return [
        ...below,
        ...leaning({ ...look, lean: 0 }, busy(look, mood)),
        ...float,
        ...hands(look, ARMS.onFloat),
      ];
    case 'sell':
      return [
        ...below,
        ...legs(0),
        moved(
          `translate(0,${-RAISED})`,
          ...busy(look, mood),
          ...hands(look, ARMS.withBucket),
          bucketOf(ARMS.withBucket),
        ),
        ...float,
      ];
    case 'tip':
      return [
        moved(
          `rotate(${FIGURE.tip})`,
          ...below,
          ...busy(look, mood),
          ...hands(look, ARMS.flailing),
          ...float,
        ),
      ];
    case 'ashore':
      return [...legs(0), moved(`translate(0,${-RAISED})`, ...signature(look, mood))];
    case 'walk':
      return walking(look, mood, true);
  }
}

function makerMarks(look: Look, { posture, mood = look.mood }: Bearing): Mark[] {
  const raised = (...marks: Mark[]): Mark => moved(`translate(0,${-RAISED})`, ...marks);
  switch (posture) {
    case 'hold':
      return [...legs(0), raised(...busy(look, mood), ...ROPE, ...hands(look, ON_ROPE))];
    case 'sell':
      return [
        ...STRIDE,
        raised(...ROPE, ...busy({ ...look, gaze: [-4, 0] }, mood), ...hands(look, OFF_ROPE)),
      ];
    case 'walk':
      return walking(look, mood, false);
    default:
      return [...(look.legs ?? legs(0)), raised(...leaning(look, signature(look, mood)))];
  }
}

const ON_ROPE: Arms = { left: 'M-12,-25Q4,-14 29,-30', right: 'M12,-26Q24,-34 31,-44' };
const OFF_ROPE: Arms = { left: 'M-12,-25Q-23,-20 -24,-9', right: 'M12,-26Q28,-30 40,-46' };

function walking(look: Look, mood: Mood, withBucket: boolean): Mark[] {
  const load = withBucket ? [bucketOf(ARMS.withBucket)] : [];
  return [
    ...STRIDE,
    moved(
      `translate(0,${-RAISED}) rotate(8)`,
      ...busy(look, mood),
      ...hands(look, ARMS.withBucket),
      ...load,
    ),
  ];
}

function bucketOf({ right }: Arms): Mark {
  const [x, y] = endOf(right);
  return bucket(x, y);
}

/** The pose by which the person is known. */
export function signature(look: Look, mood: Mood): Mark[] {
  const arms = hands(look, look.arms);
  const prop = look.prop ?? [];
  return [...person(look, mood), ...(look.crossed ? [...prop, ...arms] : [...arms, ...prop])];
}

/** The person with the prop put away, arms still to come. */
const busy = (look: Look, mood: Mood): Mark[] => [
  ...(look.stowed ?? []),
  ...person(look, mood),
  ...(look.worn ?? []),
];

/** Body, head, face and hat, without the arms. */
export function person(look: Look, mood: Mood): Mark[] {
  const [x, y] = look.gaze ?? [0, 0];
  return [
    ...(look.behind ?? []),
    body(look.coat),
    ...(look.dress ?? []),
    ...(look.hair ?? []),
    head(look.skin),
    moved(`translate(${x},${y})`, ...face(mood, look.skin)),
    ...(look.beard ?? []),
    ...look.hat,
  ];
}

function hands(look: Look, { left, right }: Arms): Mark[] {
  const sleeve = look.sleeves ?? look.coat;
  return [...arm(left, sleeve, look.skin), ...arm(right, sleeve, look.skin)];
}

/** Marks tilted as the person leans. */
export function leaning({ lean = 0 }: Look, marks: Mark[]): Mark[] {
  return lean === 0 ? marks : [moved(`rotate(${lean})`, ...marks)];
}

function inWhite(look: Look): Look {
  return {
    ...look,
    coat: INKS.card,
    sleeves: INKS.card,
    behind: [...pennant(-11, -30), ...(look.behind ?? [])],
  };
}
