import { useMemo } from 'preact/hooks';
import { peakOfRace } from '../../../chapters/the-race-figures.ts';
import { endingStill } from '../../../store/staging.ts';
import { Pool } from '../staging/Pool.tsx';
import { type PieceProps } from './props.ts';

/** The pool of the race when most tokens hung over it, and where the water would be had all sold then. */
export function OverhangPeak({ told }: PieceProps) {
  const still = useMemo(() => endingStill(peakOfRace(told)), [told]);
  return <Pool still={still} overhang />;
}
