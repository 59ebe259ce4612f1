import { INKS, SKINS } from '../inks.ts';
import { STRIDE } from '../kit.ts';
import { type Look } from '../look.ts';
import { box, disc, shape, stroke } from '../marks.ts';
import { APRON, CAP } from '../uniform.ts';

/** Blind-drop: the rucksack on, turned away, his hand off the rope. */
export const pull: Look = {
  role: 'maker',
  skin: SKINS.pale,
  coat: INKS.jade,
  mood: 'sly',
  lean: -6,
  gaze: [-5, 0],
  dress: APRON,
  hat: CAP,
  behind: [
    shape(box(4, -36, 26, 33, 8), INKS.clay),
    stroke('M8,-20h22M22,-20v7', 2),
    shape(box(2, -47, 32, 11, 5.5), INKS.reed),
    disc(28.5, -41.5, 2.4, INKS.reed, 1.6),
    stroke('M11,-47v11M21,-47v11', 2),
  ],
  legs: STRIDE,
  arms: { left: 'M-12,-25Q-27,-22 -32,-30', right: 'M12,-25Q30,-20 39,-32' },
  prop: [stroke('M49,-104Q46,-80 49,-48', 2.5), stroke('M49,-48v9', 6)],
};
