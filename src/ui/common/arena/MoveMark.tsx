import './match.css';

/**
 * What somebody did, inside another drawing, 24 units wide round (0, 0): the ring for holding, the bucket
 * for selling. A hand that slipped tilts it and draws a wave below.
 */
export function MoveMark({ held, slipped = false }: { held: boolean; slipped?: boolean }) {
  return (
    <g>
      <g transform={slipped ? 'rotate(24)' : undefined}>{held ? <Ring /> : <Bucket />}</g>
      {slipped && <path class="slip-wave" d="M-9,16.5q4.5,-5 9,0t9,0" />}
    </g>
  );
}

function Ring() {
  return (
    <g class="ring">
      <circle r="8" />
      <path d="M-5.6,-5.6L-9.6,-9.6M5.6,-5.6L9.6,-9.6M-5.6,5.6L-9.6,9.6M5.6,5.6L9.6,9.6" />
    </g>
  );
}

function Bucket() {
  return (
    <g class="bucket">
      <path class="handle" d="M-7,-3A7,8 0 0 1 7,-3" />
      <path d="M-9,-3H9L6.4,10H-6.4Z" />
    </g>
  );
}
