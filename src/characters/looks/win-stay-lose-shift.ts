import { INKS, SKINS } from '../inks.ts';
import { type Look } from '../look.ts';
import { disc, shape } from '../marks.ts';

/** Juggler: half black, half white, tossing balls from hand to hand. */
export const winStayLoseShift: Look = {
  role: 'holder',
  skin: SKINS.tan,
  coat: INKS.card,
  mood: 'smile',
  dress: [
    shape('M0,-36C13,-36 18,-22 15,-3H0Z', INKS.ink),
    disc(-5, -20, 1.8, INKS.ink, 0),
    disc(-5, -12, 1.8, INKS.ink, 0),
    disc(5, -20, 1.8, INKS.card, 0),
    disc(5, -12, 1.8, INKS.card, 0),
  ],
  hat: [
    shape('M-15,-51Q-16,-66 0,-66Q16,-66 15,-51Q0,-57 -15,-51Z', INKS.ink),
    shape('M0,-66Q16,-66 15,-51Q8,-54 0,-54Z', INKS.card),
  ],
  arms: { left: 'M-13,-26Q-29,-21 -37,-36', right: 'M13,-26Q29,-21 37,-36' },
  prop: [disc(-38, -46, 7, INKS.rose), disc(-17, -85, 7, INKS.sky), disc(24, -80, 7, INKS.straw)],
  stowed: [
    disc(0, -97, 6.5, INKS.straw),
    disc(0, -85, 6.5, INKS.sky),
    disc(0, -73, 6.5, INKS.rose),
  ],
};
