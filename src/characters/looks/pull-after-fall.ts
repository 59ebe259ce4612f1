import { INKS, SKINS } from '../inks.ts';
import { type Look } from '../look.ts';
import { shape, stroke } from '../marks.ts';
import { APRON, BOOTS, CAP } from '../uniform.ts';

const line = (x: number, y: number) => [
  stroke(`M${x},${y}V14`, 1.8),
  shape(`M${x - 7},11H${x + 7}V17Q${x + 6},22 ${x},33Q${x - 6},22 ${x - 7},17Z`, INKS.soot),
  stroke(`M${x},${y}V14`, 1.8),
];

/** Plumb Line: worried, lowers a plumb line to the water. */
export const pullAfterFall: Look = {
  role: 'maker',
  skin: SKINS.pale,
  coat: INKS.jade,
  mood: 'worry',
  lean: 12,
  gaze: [3, 2],
  dress: APRON,
  hat: CAP,
  legs: BOOTS,
  arms: { left: 'M-12,-26Q-26,-30 -15,-44', right: 'M12,-26Q28,-36 44,-32' },
  prop: line(45, -32),
  stowed: line(-24, -20),
};
