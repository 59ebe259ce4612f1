import { useMemo } from 'preact/hooks';
import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Debrief, everSold, type RollRow, rollTable } from '../../store/debrief.ts';
import { Chart } from '../charts/Chart.tsx';
import { figureSource } from './figureSource.ts';
import { rangesOf } from './ranges.ts';
import { useRowName } from './words.ts';

function roundsLeft(row: RollRow): number[] {
  return row.sold.flatMap((sold, i) => (sold + row.forced[i]! > 0 ? [i + 1] : []));
}

/** Who sold when: one row a person, or a character where they are many. */
export function RollFinding({ debrief }: { debrief: Debrief }) {
  const t = useTexts('debrief');
  const nameOf = useRowName();
  const { sentences, items, clauses } = useLists();
  const { percent } = useNumbers();
  const { noise, makers } = debrief.game.scenario;
  const { roll, course, you, game } = debrief;
  const rounds = course.rounds.length;
  const grouped = roll.some((row) => row.seats > 1);
  const mine = course.rounds.filter((round) => !round.mine).length;
  const figures = useMemo(
    () => roll.map((row) => figureSource(row.role, row.character, row.you, row.seat ?? 0)),
    [roll],
  );
  const told = roll.map((row) => {
    const name = nameOf(row);
    const left = roundsLeft(row);
    if (row.seats > 1) {
      return t('roll.row-group', { name, sold: row.sold.reduce((sum, sold) => sum + sold, 0) });
    }
    const when =
      left.length === 0 ? t('roll.never') : t('roll.in', { rounds: items(rangesOf(left)) });
    return t('roll.row', { name, rounds: when });
  });
  return (
    <Chart
      name="who-sold-when"
      title={t(`roll.${you.role}`, {
        sellers: everSold(game),
        holders: course.holders,
        mine,
        rounds,
      })}
      alt={t('roll.alt', { rows: clauses(told) })}
      table={rollTable(roll)}
      draw={(charts, width) =>
        charts.rollChart(
          {
            rows: roll.map((row, i) => ({
              name: nameOf(row),
              figure: figures[i]!,
              seats: row.seats,
              you: row.you,
              maker: row.role === 'maker',
              sold: row.sold,
              forced: row.forced,
            })),
            rounds,
          },
          { round: t('round') },
          width,
        )
      }
    >
      <p class="key" data-lines>
        {sentences(
          t('roll.key'),
          course.rounds.some((round) => round.forced > 0) && t('roll.key-forced'),
          makers > 0 && t('roll.key-makers'),
          grouped && t('roll.key-groups'),
        )}
      </p>
      {noise > 0 && (
        <p class="key" data-lines>
          {t('roll.noise', { noise: percent(noise) })}
        </p>
      )}
    </Chart>
  );
}
