/** An arrow that turns back; the other way round, it goes on again. */
export function BackArrow({ forward = false }: { forward?: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d="M9,3.5L3.5,9L9,14.5M4,9H14.5a5.75,5.75 0 0 1 0,11.5H8"
        fill="none"
        stroke="currentColor"
        stroke-width="2.4"
        stroke-linecap="round"
        stroke-linejoin="round"
        transform={forward ? 'matrix(-1,0,0,1,24,0)' : undefined}
      />
    </svg>
  );
}
