import { INKS, SKINS } from '../inks.ts';
import { COLLAR } from '../kit.ts';
import { type Look } from '../look.ts';
import { disc, shape, stroke } from '../marks.ts';

/** Bellhelm: a helmet with a bell on a crook, a hand on its cord. */
export const stopLoss: Look = {
  role: 'holder',
  skin: SKINS.pale,
  coat: INKS.moss,
  mood: 'worry',
  dress: [COLLAR],
  hat: [
    stroke('M-2,-68Q-6,-97 14,-97Q27,-97 27,-88', 3.5),
    shape('M-16,-49Q-18,-69 0,-69Q18,-69 16,-49Z', INKS.sky),
    stroke('M-17,-51H17M0,-68V-52', 2),
    shape('M15,-68Q20,-71 20,-79Q20,-89 27,-89Q34,-89 34,-79Q34,-71 39,-68Z', INKS.straw),
    disc(27, -65, 3, INKS.ink, 0),
  ],
  arms: { left: 'M-13,-24Q-25,-17 -22,-5', right: 'M12,-25Q30,-24 28,-42' },
  prop: [stroke('M27,-63L28,-38', 1.8)],
  stowed: [stroke('M27,-63Q28,-48 24,-30', 1.8)],
};
