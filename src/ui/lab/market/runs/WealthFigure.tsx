import { useMemo } from 'preact/hooks';
import { useLists } from '../../../../i18n/lists.ts';
import { useNumbers } from '../../../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../../../i18n/useTexts.ts';
import { type MarketRuns, type Settlement, wealthTable } from '../../../../store/lab/runs.ts';
import { type Origin } from '../../../../store/origin.ts';
import { type Role, type Scenario } from '../../../../store/types.ts';
import { Chart } from '../../../charts/Chart.tsx';
import { figureSource } from '../../../debrief/figureSource.ts';
import { useAxisMoney } from '../../../debrief/words.ts';

interface WealthProps {
  found: MarketRuns;
  origin: Origin;
  scenario: Scenario; // as it was played
  role: Role;
  settlement: Settlement;
}

interface Row {
  name: string;
  figure: string;
  mean: number;
  low: number;
  high: number;
}

/** Means closer than this share of the best are called alike. */
const ALIKE = 0.005;

/** Everybody of a role, richest first: you, and each strategy that plays more than your seat. */
function useRows({ found, scenario, role, settlement }: WealthProps): Row[] {
  const t = useTexts('lab-runs');
  const names = useKeyedTexts('characters');
  const { you } = scenario.seats;
  const mine = you.role === role ? scenario.seats[`${role}s`][you.seat]!.id : null;
  const figures = useMemo(
    () => ({
      you: figureSource(role, null, true, 0),
      ...Object.fromEntries(
        found.strategies.map(({ strategy }) => [strategy, figureSource(role, strategy, false, 0)]),
      ),
    }),
    [found, role],
  );
  const rowOf = (name: string, figure: string, wealth: MarketRuns['you']): Row => {
    const { mean, quantiles } = wealth[settlement];
    return { name, figure, mean, low: quantiles[0]!, high: quantiles.at(-1)! };
  };
  const others = found.strategies
    .filter((one) => one.role === role && (one.strategy !== mine || one.seats > 1))
    .map((one) => {
      const name = names(`${one.strategy}.name`);
      const called = one.seats > 1 ? t('wealth.group', { name, count: one.seats }) : name;
      return rowOf(called, figures[one.strategy as 'you'], one);
    });
  const own =
    mine === null
      ? []
      : [rowOf(t('wealth.you-as', { name: names(`${mine}.name`) }), figures.you, found.you)];
  return [...own, ...others].sort((a, b) => b.mean - a.mean);
}

/** What the seats of a role end with, by who plays them. */
export function WealthFigure(props: WealthProps) {
  const { found, origin, role } = props;
  const t = useTexts('lab-runs');
  const { money } = useNumbers();
  const { clauses } = useLists();
  const axisMoney = useAxisMoney();
  const rows = useRows(props);
  const [best] = rows;
  if (!best) return null;
  const isAlike = best.mean - rows.at(-1)!.mean <= ALIKE * Math.abs(best.mean);
  const told = rows.map(({ name, mean, low, high }) =>
    t('wealth.row', { name, mean: money(mean), low: money(low), high: money(high) }),
  );
  return (
    <Chart
      name={`wealth-${role}s`}
      level={3}
      texts="lab-runs"
      title={t(`wealth.${isAlike ? (`alike-${role}` as const) : role}`, {
        name: best.name,
        money: money(best.mean),
      })}
      alt={t('wealth.alt', { rows: clauses(told) })}
      table={wealthTable(found, role)}
      origin={origin}
      result={found}
      draw={(charts, width) =>
        charts.standingsChart(
          rows.map((row) => ({ ...row, number: money(row.mean) })),
          { across: t('wealth.across'), tick: axisMoney },
          width,
        )
      }
    >
      <p class="runs-says">{t('wealth.key')}</p>
    </Chart>
  );
}
