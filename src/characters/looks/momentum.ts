import { INKS, SKINS } from '../inks.ts';
import { type Look } from '../look.ts';
import { disc, moved, shape, stroke } from '../marks.ts';

const vane = (turn: number, colour: string) =>
  moved(`translate(0,-86) rotate(${turn})`, shape('M0,0Q9,-19 18,-7Z', colour, 2));

/** Pinwheel: a pinwheel on the cap, the scarf flying, arms up. */
export const momentum: Look = {
  role: 'holder',
  skin: SKINS.brown,
  coat: INKS.sky,
  mood: 'oh',
  lean: 7,
  dress: [stroke('M-14,-16q4.6,-4 9.3,0t9.3,0t9.3,0', 1.8)],
  behind: [
    shape('M-6,-35Q-26,-47 -39,-38Q-48,-32 -57,-39Q-55,-25 -40,-25Q-26,-26 -9,-27Z', INKS.rose),
  ],
  hat: [
    stroke('M0,-64V-85', 3),
    shape('M-15,-51Q-15,-66 0,-66Q15,-66 15,-51Q0,-56 -15,-51Z', INKS.moss),
    vane(10, INKS.rose),
    vane(100, INKS.shell),
    vane(190, INKS.rose),
    vane(280, INKS.shell),
    disc(0, -86, 2, INKS.ink, 0),
  ],
  arms: { left: 'M-13,-26Q-29,-34 -28,-58', right: 'M13,-26Q29,-34 28,-58' },
};
