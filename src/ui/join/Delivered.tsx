import type { Delivery } from '../../store/classroom/student-types.ts';
import { useTexts } from './texts.ts';
import { useSays } from './useSays.ts';

interface DeliveredProps {
  delivery: Delivery<unknown>;
  received: string; // what to say once it is in the class's journal
}

/** How an answer stands: on its way, received, or not sent and why. Form and word, not colour alone. */
export function Delivered({ delivery, received }: DeliveredProps) {
  const t = useTexts();
  const says = useSays();
  const { state, why } = delivery;
  return (
    <div class={`delivered ${state}`}>
      <p class="pill">
        {state === 'received' && (
          <svg width="22" height="18" viewBox="0 0 22 18" aria-hidden="true">
            <path d="M2,9L8.5,15.5L20,2.5" fill="none" stroke="currentColor" stroke-width="3.4" />
          </svg>
        )}
        {state === 'received' ? received : t(`chosen.${state}`)}
      </p>
      {state === 'unsent' && why !== null && <p class="why">{says(why)}</p>}
    </div>
  );
}

/** An answer that the server showed as mine, without one of this page's own. */
export function receivedAs<T>(value: T | null): Delivery<T> | null {
  return value === null ? null : { value, state: 'received', why: null, final: true };
}
