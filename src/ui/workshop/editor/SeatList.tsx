import { useState } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import { type Role } from '../../../store/types.ts';
import { addRun } from '../../../store/workshop/changes.ts';
import { seatsNamed } from '../../../store/workshop/seating.ts';
import { useEditor } from './context.ts';
import { QuickCast } from './QuickCast.tsx';
import { SeatRun } from './SeatRun.tsx';

const SHOWN = 30; // runs at a time

/** How the list of runs fits the seats, in a sentence. */
function useFit(role: Role): string {
  const t = useTexts('workshop');
  const { number } = useNumbers();
  const { seating, scenario } = useEditor().draft;
  const seats = role === 'holder' ? scenario.holders : scenario.makers;
  const named = seatsNamed(seating[role]);
  const values = { count: named, named: number(named), seats: number(seats) };
  if (named === seats) return t('seats.fit', values);
  if (named < seats) return t('seats.repeat', values);
  return t('seats.over', { ...values, over: number(named - seats) });
}

/** Who sits where in one role: runs of so many seats by one strategy. */
export function SeatList({ role }: { role: Role }) {
  const t = useTexts('workshop');
  const fields = useKeyedTexts('fields');
  const { number } = useNumbers();
  const { draft, edit } = useEditor();
  const [shown, setShown] = useState(SHOWN);
  const runs = draft.seating[role];
  const list = role === 'holder' ? 'seats-holders' : 'seats-makers';
  let next = 0;
  const first = runs.map(({ count }) => {
    next += count;
    return next - count;
  });
  return (
    <section class="ws-seats" aria-labelledby={`${list}-title`}>
      <h3 id={`${list}-title`}>{fields(`field.${list}.name`)}</h3>
      <p class="ws-means">{fields(`field.${list}.means`)}</p>
      <ol class="ws-runs">
        {runs.slice(0, shown).map((_, at) => (
          <SeatRun key={at} role={role} at={at} first={first[at]!} />
        ))}
      </ol>
      {runs.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + SHOWN)}>
          {t('seats.more', { shown: number(shown), all: number(runs.length) })}
        </button>
      )}
      <p class="ws-fit">{useFit(role)}</p>
      <div class="tool-row">
        <button
          type="button"
          class="button"
          onClick={() => {
            edit((now) => addRun(now, role));
            setShown(Math.max(shown, runs.length + 1));
          }}
        >
          {t('seats.add')}
        </button>
      </div>
      <QuickCast role={role} />
    </section>
  );
}
