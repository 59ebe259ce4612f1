import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Table } from '../../store/debrief.ts';
import { type Hindsight } from '../../store/hindsight.ts';
import { Chart } from '../charts/Chart.tsx';
import { type Flip } from '../charts/flipsChart.ts';

/** Differences below a cent are none. */
const CENT = 0.005;

function tableOf(flips: readonly Flip[]): Table {
  return {
    columns: [
      { name: 'round', unit: 'round' },
      { name: 'difference', unit: 'dollars' },
    ],
    rows: flips.map(({ round, difference }) => [round, difference]),
  };
}

/** What changing one choice alone would have brought, round by round. */
export function FlipsFinding({ found }: { found: Hindsight }) {
  const t = useTexts('debrief');
  const { money, signedMoney } = useNumbers();
  const { clauses } = useLists();
  const flips = found.flips.map(
    ({ wealth, choices, round }): Flip => ({
      round,
      difference: wealth - found.played.wealth,
      to: choices[round - 1] ? 'hold' : 'sell',
    }),
  );
  if (flips.length === 0) return null;
  const best = flips.reduce((a, b) => (b.difference > a.difference ? b : a));
  const title =
    best.difference > CENT
      ? t('flips.title', { round: best.round, money: money(best.difference) })
      : t('flips.title-none');
  const rows = flips.map(({ round, difference }) =>
    t(difference < 0 ? 'flips.row-less' : 'flips.row-more', {
      round,
      money: money(Math.abs(difference)),
    }),
  );
  return (
    <Chart
      name="one-other-choice"
      title={title}
      alt={t('flips.alt', { rows: clauses(rows) })}
      table={tableOf(flips)}
      draw={(charts, width) =>
        charts.flipsChart(flips, { round: t('round'), money: signedMoney }, width)
      }
    />
  );
}
