import { type Held } from '../../../store/classroom/types.ts';
import { BucketMark, RingMark } from '../../common/marks.tsx';
import { Say } from './Say.tsx';

interface TallyProps {
  held: Held | null; // null: not decided yet, or not shown
}

/** Hold and sell in the shapes of their buttons, with how many did each. */
export function Tally({ held }: TallyProps) {
  return (
    <div class={held === null ? 'wall-tally open' : 'wall-tally'}>
      <div class="shape hold">
        <RingMark />
        {held !== null && <strong>{held.hold}</strong>}
        <Say as="span">{(t) => t(held === null ? 'hold' : 'held')}</Say>
      </div>
      <div class="shape sell">
        <svg class="ground" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path d="M0,0 H100 L93,100 H7 Z" vector-effect="non-scaling-stroke" />
        </svg>
        <BucketMark />
        {held !== null && <strong>{held.sell}</strong>}
        <Say as="span">{(t) => t(held === null ? 'sell' : 'sold')}</Say>
      </div>
    </div>
  );
}
