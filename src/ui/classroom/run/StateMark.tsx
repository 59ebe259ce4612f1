import { type Mark } from '../../../store/classroom/types.ts';

/** How a student stands, as it is drawn: `h` is here, before anything was asked. */
export type Shown = Mark | 'h';

/** Shapes on a square of 48: each is told apart without its colour. */
const DRAWN: Record<Shown, { ring: 'full' | 'line' | 'cut' | 'box'; d: string }> = {
  d: { ring: 'full', d: 'M14,25 L21,32 L34,17' },
  t: { ring: 'line', d: 'M14,24 h0.01 M24,24 h0.01 M34,24 h0.01' },
  h: { ring: 'line', d: 'M17,20 h0.01 M31,20 h0.01 M16,29 Q24,36 32,29' },
  x: { ring: 'cut', d: 'M17,17 L31,31 M31,17 L17,31' },
  r: { ring: 'cut', d: 'M15,24 H33' },
  b: { ring: 'box', d: 'M17,22 h0.01 M31,22 h0.01 M17,32 H31' },
  w: { ring: 'line', d: 'M11,24 Q24,12 37,24 Q24,36 11,24 Z M24,24 h0.01' },
};

/** One student's mark. */
export function StateMark({ shown, size }: { shown: Shown; size: number }) {
  const { ring, d } = DRAWN[shown];
  return (
    <svg
      class={`state-mark ${shown} ${ring}`}
      viewBox="0 0 48 48"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {ring === 'box' ? (
        <rect class="ring" x="4" y="7" width="40" height="34" rx="7" />
      ) : (
        <circle class="ring" cx="24" cy="24" r="22" />
      )}
      <path class="sign" d={d} />
    </svg>
  );
}
