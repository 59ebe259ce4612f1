import { type Breed, breedOn } from './breeding.ts';
import { earned } from './deeds.ts';
import { type History, type ReplacementSettings } from './types.ts';

/**
 * "The worst five leave": each generation all meet all but themselves, and clones of the `replaced` highest
 * totals take the places of as many lowest; which of equals, the seed decides. Yields the share done.
 */
export function replacement(settings: ReplacementSettings): Generator<number, History> {
  const breed: Breed = (slots, deeds, draw) => {
    const ranked = slots
      .map((_, player) => ({ player, total: earned(settings, deeds, player).score, lot: draw() }))
      .sort((a, b) => a.total - b.total || a.lot - b.lot)
      .map(({ player }) => player);
    const after = [...slots];
    for (let place = 0; place < settings.replaced; place++)
      after[ranked[place]!] = slots[ranked[ranked.length - 1 - place]!]!;
    return after;
  };
  return breedOn(settings, breed);
}
