import { INKS, SKINS } from '../inks.ts';
import { type Look } from '../look.ts';
import { moved, shape, stroke } from '../marks.ts';
import { APRON, BOOTS, CAP } from '../uniform.ts';

const line = [
  stroke('M0,0V42', 1.8),
  shape('M-3,41h6v3Q9,46 8,52Q6,58 0,69Q-6,58 -8,52Q-9,46 -3,44Z', INKS.straw),
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
  prop: [moved('translate(45,-32) rotate(-12)', ...line)],
  stowed: [moved('translate(-22,-24) scale(.7)', ...line)],
};
