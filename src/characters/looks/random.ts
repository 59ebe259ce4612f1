import { INKS, SKINS } from '../inks.ts';
import { type Look } from '../look.ts';
import { box, cut, disc, moved, shape, stroke } from '../marks.ts';

const die = [
  cut(box(-11, -11, 22, 22, 4), INKS.card),
  stroke('M-5,-5h0M5,5h0M0,0h0M5,-5h0M-5,5h0', 4.4),
];

/** Dice: a jester's cap with two horns, a die on the palm. */
export const random: Look = {
  role: 'holder',
  skin: SKINS.pale,
  coat: INKS.straw,
  mood: 'smile',
  dress: [shape('M-14,-13L-9,-24L-4.5,-13L0,-24L4.5,-13L9,-24L14,-13L15,-4H-15Z', INKS.rose, 1.8)],
  hat: [
    shape('M-15,-51Q-17,-60 -9,-64Q-23,-88 -33,-68Q-21,-68 -15,-51Z', INKS.rose),
    shape('M15,-51Q17,-60 9,-64Q23,-88 33,-68Q21,-68 15,-51Z', INKS.moss),
    shape('M-15,-51Q0,-75 15,-51Q0,-56 -15,-51Z', INKS.straw),
    disc(-33, -65, 5, INKS.straw, 2),
    disc(33, -65, 5, INKS.straw, 2),
  ],
  arms: { left: 'M-13,-24Q-25,-17 -22,-5', right: 'M13,-25Q27,-14 38,-20' },
  prop: [moved('translate(40,-37) rotate(14)', ...die)],
  stowed: [moved('translate(0,-76) rotate(10) scale(.9)', ...die)],
};
