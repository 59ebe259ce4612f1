import { INKS, SKINS } from '../inks.ts';
import { type Look } from '../look.ts';
import { disc, moved, shape, stroke } from '../marks.ts';
import { APRON, BOOTS, CAP } from '../uniform.ts';

const basket = (x: number) =>
  moved(
    `translate(${x},-34)`,
    stroke('M0,0L-12,25M0,0L12,25', 1.8),
    disc(-5, 22, 5, INKS.straw, 2),
    disc(5, 22, 5, INKS.straw, 2),
    disc(0, 16, 5, INKS.straw, 2),
    shape('M-14,24H14L10,41H-10Z', INKS.clay),
    stroke('M-13,30H13M-12,36H12', 1.4),
  );

/** Full Baskets: a shoulder pole, two baskets filling up. */
export const inventoryLimit: Look = {
  role: 'maker',
  skin: SKINS.tan,
  coat: INKS.jade,
  mood: 'oh',
  dress: APRON,
  hair: [disc(-13, -43, 6, INKS.ink, 0), disc(13, -43, 6, INKS.ink, 0)],
  hat: CAP,
  behind: [basket(-46), basket(46), stroke('M-54,-31Q0,-39 54,-31', 5, INKS.pole)],
  legs: BOOTS,
  arms: { left: 'M-12,-25Q-22,-20 -25,-33', right: 'M12,-25Q22,-20 25,-33' },
};
