/** Ring buoy: the mark of holding. Inherits `color`; the gaps show what is behind. */
export function RingMark() {
  return (
    <svg class="mark" viewBox="-28 -28 56 56" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="13.5">
        {[0, 90, 180, 270].map((turn) => (
          <path
            key={turn}
            d="M16.3,-10.5 A19.4,19.4 0 0 1 16.3,10.5"
            transform={`rotate(${turn})`}
          />
        ))}
      </g>
    </svg>
  );
}

/** Bucket: the mark of selling. Inherits `color`; the wave on it takes `--wave`. */
export function BucketMark() {
  return (
    <svg class="mark" viewBox="-28 -32 56 60" aria-hidden="true" focusable="false">
      <g stroke="currentColor" stroke-linejoin="round" stroke-linecap="round">
        <path d="M-20.8,-8 H20.8 L14.6,24 H-14.6 Z" fill="currentColor" stroke-width="3" />
        <path d="M-18.7,-9 A18.7,20 0 0 1 18.7,-9" fill="none" stroke-width="4.7" />
      </g>
      <path
        d="M-10.9,4 q5.2,-5.2 10.9,0 t10.9,0"
        fill="none"
        stroke="var(--wave, var(--sell))"
        stroke-width="4.2"
        stroke-linecap="round"
      />
    </svg>
  );
}

/** A maker's rolled-down blind: the mark of pulling out of the book. */
export function BlindMark() {
  return (
    <svg class="mark" viewBox="-28 -28 56 56" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="4.5" stroke-linecap="round">
        <path d="M-22,-20 H22 M-17,-10 H17 M-17,0 H17 M-17,10 H17 M0,10 V22" />
        <path d="M-17,-20 V10 M17,-20 V10" stroke-width="3.5" />
      </g>
    </svg>
  );
}

export function CrossMark() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d="M4,4 L16,16 M16,4 L4,16"
        stroke="currentColor"
        stroke-width="2.5"
        stroke-linecap="round"
      />
    </svg>
  );
}

export function PlayMark() {
  return (
    <svg class="play-mark" viewBox="0 0 44 52" aria-hidden="true" focusable="false">
      <path
        d="M3,3 L41,26 L3,49 Z"
        fill="currentColor"
        stroke="currentColor"
        stroke-width="4"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export function HornMark() {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M6,8 L18,2 V22 L6,16 H2 V8 Z" fill="currentColor" stroke="none" />
    </svg>
  );
}
