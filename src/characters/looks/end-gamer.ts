import { INKS, SKINS } from '../inks.ts';
import { type Look } from '../look.ts';
import { box, cut, moved, ring, shape, stroke } from '../marks.ts';

const watch = [
  stroke(ring(0, -18, 3.5), 2.4),
  cut(ring(0, 0, 14), INKS.card, 3.5),
  stroke('M0,-8V0L6,3', 2.6),
];

/** Pocketwatch: a bowler, a big watch, the suitcase packed. */
export const endGamer: Look = {
  role: 'holder',
  skin: SKINS.tan,
  coat: INKS.lilac,
  mood: 'stern',
  gaze: [4, 0],
  dress: [stroke('M0,-34V-4M-7,-35L0,-26L7,-35', 1.8)],
  beard: [stroke('M-2,-41.5q-3,3 -6,0M2,-41.5q3,3 6,0', 2.6)],
  hat: [
    shape('M-14,-55Q-15,-72 0,-72Q15,-72 14,-55Z', INKS.clay),
    shape('M-22,-57Q-20,-51 0,-52Q20,-51 22,-57Q18,-54 0,-56Q-18,-54 -22,-57Z', INKS.clay),
  ],
  behind: [
    stroke('M-37,-22V-29H-27V-22', 3),
    shape(box(-46, -22, 29, 20, 2), INKS.clay),
    stroke('M-46,-13h29M-38,-22v20M-25,-22v20', 1.6),
  ],
  arms: { left: 'M-13,-24Q-24,-22 -28,-25', right: 'M13,-26Q22,-22 29,-28' },
  prop: [stroke('M5,-16Q20,-8 32,-24', 1.6), moved('translate(40,-38)', ...watch)],
  worn: [stroke('M-7,-33L-2,-20M7,-33L2,-20', 1.6), moved('translate(0,-13) scale(.6)', ...watch)],
};
