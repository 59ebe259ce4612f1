import { INKS, SKINS } from '../inks.ts';
import { COLLAR } from '../kit.ts';
import { type Look } from '../look.ts';
import { box, cut, moved, ring, shape, stroke } from '../marks.ts';

const abacus = [
  cut(box(-19, -11, 38, 22, 2), INKS.card, 3),
  stroke('M-19,-3.5H19', 2),
  stroke('M-11.5,-11V11M-4,-11V11M4,-11V11M11.5,-11V11', 1.2),
  stroke('M-11.5,-7h0M-4,-7h0M4,-7h0M11.5,-7h0M-11.5,1h0M-4,7h0M4,1h0M11.5,7h0M-4,2h0', 4.6),
];

/** Abacus: a pointed cap, round glasses, the nose over the beads. */
export const myopic: Look = {
  role: 'holder',
  skin: SKINS.pale,
  coat: INKS.moss,
  mood: 'flat',
  lean: 20,
  gaze: [5, 2],
  dress: [COLLAR],
  beard: [
    stroke(ring(-5, -48, 6) + ring(7.5, -48, 6), 2.2),
    shape('M12,-46Q23,-42 19,-37Q13,-37 10,-40', SKINS.pale.face, 2.2),
  ],
  hat: [
    shape('M-16,-53Q0,-61 16,-53L-2,-92Q-8,-97 -12,-90Q-8,-88 -7,-82Z', INKS.rose),
    stroke('M-14,-60Q0,-66 12,-61', 1.6),
  ],
  arms: { left: 'M-12,-24Q-2,-10 14,-21', right: 'M13,-26Q30,-36 42,-35' },
  prop: [moved('translate(29,-25) rotate(-20)', ...abacus)],
  stowed: [moved('translate(-20,-24) rotate(80) scale(.8)', ...abacus)],
};
