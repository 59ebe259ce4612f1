import { INKS, SKINS } from '../inks.ts';
import { COLLAR } from '../kit.ts';
import { type Look } from '../look.ts';
import { disc, moved, shape, stroke } from '../marks.ts';

const teapot = [
  stroke('M-11,0Q-14,-25 0,-25Q14,-25 11,0', 3),
  shape('M10,6Q18,4 19,-8L24,-9Q24,10 10,13Z', INKS.shell),
  shape('M-13,4Q-13,-5 0,-5Q13,-5 13,4Q13,15 7,16H-7Q-13,15 -13,4Z', INKS.shell),
  disc(0, -6, 2.6, INKS.ink, 0),
  stroke('M-7,5q3,-5 7,0q4,5 7,0', 2, INKS.rose),
];

/** Auntie Tea: a straw hat with a flower, a teapot held out. */
export const generous: Look = {
  role: 'holder',
  skin: SKINS.tan,
  coat: INKS.lilac,
  mood: 'smile',
  gaze: [2, 0],
  dress: [COLLAR, stroke('M-9,-12h0M-3,-17h0M8,-11h0M8,-20h0M-3,-8h0', 3, INKS.shell)],
  hair: [disc(-13, -42, 5, INKS.ink, 0), disc(13, -42, 5, INKS.ink, 0)],
  hat: [
    stroke('M9,-66Q14,-74 12,-80', 2),
    shape('M-14,-56Q-13,-71 0,-71Q13,-71 14,-56', INKS.straw),
    shape('M-29,-54Q0,-64 29,-54Q0,-46 -29,-54Z', INKS.straw),
    ...[0, 72, 144, 216, 288].map((turn) =>
      moved(
        `translate(12,-82) rotate(${turn})`,
        shape('M0,0C-6,-3 -6,-11 0,-11C6,-11 6,-3 0,0Z', INKS.rose, 1.8),
      ),
    ),
    disc(12, -82, 3, INKS.straw, 1.6),
  ],
  arms: { left: 'M-13,-24Q-25,-17 -22,-5', right: 'M13,-26Q25,-38 36,-46' },
  prop: [moved('translate(38,-21)', ...teapot)],
  stowed: [moved('translate(-27,-20) scale(-.8,.8)', ...teapot)],
};
