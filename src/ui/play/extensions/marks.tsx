/** A vote as it is held up: a pale ball with a tick, or a dark one with a cross. */
export function VoteMark({ agree }: { agree: boolean }) {
  return (
    <svg class="mark" viewBox="0 0 28 28" aria-hidden="true">
      <circle class={agree ? 'ball' : 'ball dark'} cx="14" cy="14" r="11.5" />
      <path
        class={agree ? 'sign' : 'sign dark'}
        d={agree ? 'M8.5,14.5l4,4.5L20,9.5' : 'M9.5,9.5l9,9M18.5,9.5l-9,9'}
      />
    </svg>
  );
}

/** A report: a shop with people before it, or with its shutter down. */
export function ReportMark({ report }: { report: 'busy' | 'quiet' }) {
  return (
    <svg class="report-mark" viewBox="0 0 44 40" aria-hidden="true">
      <rect class={report} x="5" y="12" width="34" height="26" />
      {report === 'busy' ? (
        <>
          <path
            class="awning"
            d="M2,12L6,3H38L42,12q-2,5 -5,5t-5,-5q-2,5 -5,5t-5,-5q-2,5 -5,5t-5,-5q-2,5 -5,5t-5,-5z"
          />
          {[12, 22, 32].map((x) => (
            <path
              key={x}
              class="person"
              d={`M${x - 3.6},25a3.6,3.6 0 1 1 7.2,0a3.6,3.6 0 1 1 -7.2,0zM${x - 6},38q0,-8 6,-8t6,8z`}
            />
          ))}
        </>
      ) : (
        <>
          <path class="roof" d="M2,12L6,6H38L42,12Z" />
          <path class="shutter" d="M6,18H38M6,23H38M6,28H38M6,33H38" />
        </>
      )}
    </svg>
  );
}
