import { INKS, SKINS } from '../inks.ts';
import { bucket } from '../kit.ts';
import { type Look } from '../look.ts';
import { moved, shape, stroke } from '../marks.ts';

/** Quickfoot: a flat cap, one leg already out, the bucket in hand. */
export const alwaysSell: Look = {
  role: 'holder',
  skin: SKINS.pale,
  coat: INKS.rose,
  mood: 'sly',
  lean: 14,
  gaze: [3, 0],
  dress: [
    stroke('M0,-33V-4', 1.8),
    shape('M-11,-33Q0,-27 11,-33L9,-28Q0,-23 -9,-28Z', INKS.straw, 2),
    shape('M-10,-32L-25,-33L-20,-28L-24,-23L-9,-28Z', INKS.straw, 2),
  ],
  hat: [
    shape('M-16,-51Q-21,-67 -2,-68Q17,-68 18,-55Z', INKS.moss),
    shape('M10,-57Q24,-58 31,-51Q22,-48 10,-51Z', INKS.moss),
    stroke('M-2,-68Q-4,-60 0,-52', 1.4),
  ],
  legs: [stroke('M6,-9Q24,-20 31,-7L33,11h7', 5)],
  arms: { left: 'M-12,-25Q-25,-26 -29,-16', right: 'M12,-27Q28,-36 42,-40' },
  prop: [moved('rotate(-14 42 -40)', bucket(42, -40))],
};
