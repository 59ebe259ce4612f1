import { INKS, SKINS } from '../inks.ts';
import { COLLAR } from '../kit.ts';
import { type Look } from '../look.ts';
import { disc, moved, shape, stroke } from '../marks.ts';

const paddle = [
  stroke('M0,-36V28M-6,-36H6', 3.5),
  shape('M-7,26Q-9,46 0,49Q9,46 7,26Q0,22 -7,26Z', INKS.straw),
];

/** Upstream: the cone hat upside down, leaning back, paddling the other way. */
export const contrarian: Look = {
  role: 'holder',
  skin: SKINS.brown,
  coat: INKS.rose,
  mood: 'sly',
  lean: -12,
  gaze: [-3, 0],
  dress: [COLLAR],
  hair: [disc(14, -47, 6, INKS.ink, 0), disc(-12, -52, 5, INKS.ink, 0)],
  hat: [
    shape('M-14,-53Q-13,-64 0,-64Q13,-64 14,-53Q0,-57 -14,-53Z', INKS.ink),
    shape('M-29,-86L-3,-60Q0,-58 3,-60L29,-86Z', INKS.lilac),
    shape('M-29,-86Q0,-95 29,-86Q0,-77 -29,-86Z', INKS.straw),
    stroke('M-17,-75Q0,-69 17,-75', 1.4),
  ],
  arms: { left: 'M-12,-24Q2,-10 23,-15', right: 'M12,-26Q23,-30 29,-29' },
  crossed: true,
  prop: [moved('translate(29,-23) rotate(-22)', ...paddle)],
  stowed: [moved('translate(-20,-42) rotate(198)', ...paddle)],
};
