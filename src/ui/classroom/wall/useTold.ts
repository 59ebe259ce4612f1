import { useState } from 'preact/hooks';
import { type WallView } from '../../../store/classroom/types.ts';

/**
 * Whether the outcome of the round that stands revealed may be told: once the film of every pool has come to
 * its end, or at once where the page came later than the film.
 */
export function useTold({ room, scenes }: WallView): { told: boolean; settle(): void } {
  const now = `${room.game}/${room.round}`;
  const [first] = useState(room.phase === 'revealed' ? now : '');
  const [settled, setSettled] = useState({ round: '', pools: 0 });
  const pools = settled.round === now ? settled.pools : 0;
  return {
    told: first === now || pools >= scenes.length,
    settle: () =>
      setSettled((was) => ({ round: now, pools: was.round === now ? was.pools + 1 : 1 })),
  };
}
