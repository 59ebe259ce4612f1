import { figureMarks, type Posture } from '../../characters/figure.ts';
import { FLOAT, type Mood } from '../../characters/kit.ts';
import { plainHolder, you, youMaker } from '../../characters/looks/plain.ts';
import { type Printed, printed } from '../../characters/press.ts';
import { Print } from '../common/art/Print.tsx';

const HALO = 'var(--figure-halo)';

function withHalo(marks: Parameters<typeof printed>[0]): Printed[] {
  return [...printed(marks, 'halo', HALO), ...printed(marks, 'inks')];
}

/** A float that nobody is on. */
export function Empty() {
  return <Print items={withHalo(FLOAT)} />;
}

interface OtherProps {
  seat: number; // coat and face
  gone: boolean; // an empty float
  mood?: Mood;
}

/** Somebody of the class: plain hair, a coat by the seat, and no character. */
export function Other({ seat, gone, mood = 'flat' }: OtherProps) {
  if (gone) return <Empty />;
  return <Print items={withHalo(figureMarks(plainHolder(seat), { posture: 'hold', mood }))} />;
}

interface MeProps {
  role: 'holder' | 'maker';
  posture: Posture;
  mood?: Mood;
}

/** Me: white clothes and the black pennant, always. */
export function Me({ role, posture, mood = 'smile' }: MeProps) {
  const look = role === 'maker' ? youMaker : you;
  return <Print items={withHalo(figureMarks(look, { posture, mood }))} />;
}
