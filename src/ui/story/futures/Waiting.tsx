/** Heights of the lines, from above; the dashed one in the middle is where all begin. */
const LINES = [12, 59, 152, 198] as const;
const START = 105;

/** The axes of futures that are still being played, one for each lane. */
export function Waiting({ names }: { names: readonly string[] }) {
  return (
    <div class={`fans of-${names.length} waiting`} aria-hidden="true">
      {names.map((name) => (
        <figure key={name} class="fan-lane">
          <h2>{name}</h2>
          <svg width="100%" height="210" aria-hidden="true" focusable="false">
            {LINES.map((y) => (
              <line key={y} class="fan-grid" x1="0" x2="100%" y1={y} y2={y} />
            ))}
            <line class="fan-start" x1="0" x2="100%" y1={START} y2={START} />
          </svg>
        </figure>
      ))}
    </div>
  );
}
