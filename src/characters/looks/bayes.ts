import { INKS, SKINS } from '../inks.ts';
import { type Look } from '../look.ts';
import { cut, shape, stroke } from '../marks.ts';

const WINGS = 'M12,-60L42,-66Q49,-63 43,-58L12,-56Z';
const MIRRORED = 'M-12,-60L-42,-66Q-49,-63 -43,-58L-12,-56Z';

/** Newsreader: a scholar's winged hat behind an open newspaper. */
export const bayes: Look = {
  role: 'holder',
  skin: SKINS.tan,
  coat: INKS.rose,
  mood: 'flat',
  gaze: [0, 2],
  beard: [stroke('M0,-37V-33', 4)],
  hat: [
    shape(WINGS, INKS.ink),
    shape(MIRRORED, INKS.ink),
    shape('M-9,-66Q-9,-78 0,-78Q9,-78 9,-66Z', INKS.ink),
    shape('M-14,-53V-63Q-13,-68 0,-68Q13,-68 14,-63V-53Q0,-58 -14,-53Z', INKS.ink),
    stroke('M-14,-59Q0,-64 14,-59', 1.6, INKS.straw),
  ],
  arms: { left: 'M-13,-26Q-27,-26 -31,-20', right: 'M13,-26Q27,-26 31,-20' },
  prop: [
    cut('M0,-25L-30,-33V-7L0,1L30,-7V-33Z', INKS.card),
    stroke('M0,-25V1', 2),
    stroke('M-25,-25l20,5.4M25,-25l-20,5.4', 3.2),
    stroke(
      'M-25,-18l20,5.4M-25,-12l20,5.4M5,-12.6l8,-2.1M5,-6.6l8,-2.1M17,-16l8,-2.1v7l-8,2.1Z',
      1.5,
    ),
  ],
  stowed: [
    cut('M-24,-36L-12,-40L-4,-8L-16,-4Z', INKS.card),
    stroke('M-19,-31l6,-2M-17,-24l6,-2', 1.6),
  ],
};
