import { INKS, SKINS } from '../inks.ts';
import { type Look } from '../look.ts';
import { shape } from '../marks.ts';
import { APRON, BOOTS, CAP } from '../uniform.ts';

/** Old Post: a moustache, hands on his hips, feet apart. */
export const stand: Look = {
  role: 'maker',
  skin: SKINS.tan,
  coat: INKS.jade,
  mood: 'smile',
  dress: APRON,
  beard: [
    shape(
      'M0,-43Q-7,-47 -12,-42Q-17,-38 -22,-43Q-19,-33 -9,-36Q-3,-37 0,-40Q3,-37 9,-36Q19,-33 22,-43Q17,-38 12,-42Q7,-47 0,-43Z',
      INKS.ink,
      1.5,
    ),
  ],
  hat: CAP,
  legs: BOOTS,
  arms: { left: 'M-12,-27Q-34,-19 -15,-11', right: 'M12,-27Q34,-19 15,-11' },
};
