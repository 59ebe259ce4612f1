import { useTexts } from '../../i18n/useTexts.ts';
import { type Role } from '../../store/types.ts';
import { BlindMark, BucketMark, RingMark } from '../common/marks.tsx';
import './choices.css';

/** One seat's choices, one a round; true = hold. */
export interface ChoicesRow {
  name: string;
  role: Role;
  choices: readonly boolean[];
  shut?: ReadonlySet<number>; // rounds in which it could not sell
  onFlip?(round: number): void; // rounds can be changed
}

/** What a seat did in a round, as its mark. */
export function ChoiceMark({ role, hold }: { role: Role; hold: boolean }) {
  if (hold) return <RingMark />;
  return role === 'maker' ? <BlindMark /> : <BucketMark />;
}

/** Name of a choice in a role. */
export function useChoiceWord(): (role: Role, hold: boolean) => string {
  const t = useTexts('replays');
  return (role, hold) => t(`did.${role}-${hold ? 'held' : 'sold'}`);
}

interface CellProps {
  row: ChoicesRow;
  round: number;
}

function Cell({ row, round }: CellProps) {
  const t = useTexts('replays');
  const wordOf = useChoiceWord();
  const hold = row.choices[round - 1];
  if (hold === undefined) return null;
  const choice = wordOf(row.role, hold);
  const look = hold ? 'held' : 'left';
  const mark = <ChoiceMark role={row.role} hold={hold} />;
  if (!row.onFlip) {
    return (
      <span class={`choice-mark ${look}`}>
        {mark}
        <span class="hidden-text">{choice}</span>
      </span>
    );
  }
  const shut = row.shut?.has(round) === true;
  const name = shut ? t('choices.shut', { round }) : t('choices.flip', { round, choice });
  return (
    <button
      type="button"
      class={`choice-mark ${look}`}
      disabled={shut}
      aria-label={name}
      onClick={() => row.onFlip?.(round)}
    >
      {mark}
    </button>
  );
}

/** Choices of several games side by side, one column a round; where they differ is marked. */
export function ChoicesTable({ rows }: { rows: readonly ChoicesRow[] }) {
  const t = useTexts('replays');
  const rounds = Math.max(...rows.map(({ choices }) => choices.length));
  const differs = (round: number) =>
    new Set(rows.map(({ choices }) => choices[round - 1])).size > 1 ? 'differs' : '';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section class="choices-table" tabIndex={0} aria-label={t('choices.title')}>
      <table style={{ '--rounds': rounds }}>
        <thead>
          <tr>
            <th scope="col">{t('choices.round')}</th>
            {Array.from({ length: rounds }, (_, at) => (
              <th key={at} scope="col" class={differs(at + 1)}>
                {at + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              {Array.from({ length: rounds }, (_, at) => (
                <td key={at} class={differs(at + 1)}>
                  <Cell row={row} round={at + 1} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
