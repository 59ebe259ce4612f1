import { INKS, SKINS, type Skin } from '../inks.ts';
import { ARMS, COLLAR, pennant } from '../kit.ts';
import { type Look } from '../look.ts';
import { type Mark, shape, stroke } from '../marks.ts';
import { APRON, BOOTS, CAP } from '../uniform.ts';

const COATS: readonly string[] = [INKS.rose, INKS.sky, INKS.moss, INKS.lilac, INKS.straw];
const FACES: readonly Skin[] = [SKINS.tan, SKINS.pale, SKINS.brown];

const HAIR: readonly Mark[] = [
  shape('M-14,-47Q-17,-65 0,-65Q17,-65 14,-47Q11,-56 2,-57Q-10,-56 -14,-47Z', INKS.ink, 2),
];
const WHITE_CAP: readonly Mark[] = [
  ...pennant(0, -64),
  shape('M-15,-52Q-16,-67 0,-67Q16,-67 15,-52Q0,-58 -15,-52Z', INKS.card),
  stroke('M-13,-57Q0,-62 13,-57', 1.4),
];

/** You: white clothes and a black pennant, always. */
export const you: Look = {
  role: 'holder',
  skin: SKINS.tan,
  coat: INKS.card,
  mood: 'smile',
  dress: [COLLAR],
  hat: WHITE_CAP,
  arms: ARMS.onFloat,
};

/** You as a market maker: white clothes, the pennant, and the apron in jade. */
export const youMaker: Look = {
  ...you,
  role: 'maker',
  dress: [
    shape('M-9,-30H9L12,-5H-12Z', INKS.jade, 2.2),
    stroke('M-9,-30L-6,-36M9,-30L6,-36', 2),
    stroke('M-6,-17H6', 2, INKS.card),
  ],
  hat: [...WHITE_CAP, stroke('M-17,-54Q0,-50 23,-54', 4)],
  legs: BOOTS,
  arms: ARMS.down,
};

/** A holder without a character: plain hair, the coat by its seat. */
export function plainHolder(seat: number): Look {
  return {
    role: 'holder',
    skin: pick(FACES, seat),
    coat: pick(COATS, seat),
    mood: 'flat',
    dress: [COLLAR],
    hat: HAIR,
    arms: ARMS.onFloat,
  };
}

/** A market maker without a character. */
export function plainMaker(seat: number): Look {
  return {
    role: 'maker',
    skin: pick(FACES, seat),
    coat: INKS.jade,
    mood: 'flat',
    dress: APRON,
    hat: CAP,
    legs: BOOTS,
    arms: ARMS.down,
  };
}

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}
