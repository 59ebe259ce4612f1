import { useMemo } from 'preact/hooks';
import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { evolutionCommandOf, historyTable, toldEvolution } from '../../../store/lab/evolution.ts';
import { Chart } from '../../charts/Chart.tsx';
import { coatOf } from '../../common/arena/ArenaFigure.tsx';
import { arenaFigureSource } from '../../common/arena/arenaFigureSource.ts';
import { type Evolved } from './evolved.ts';
import { useOutcome } from './useOutcome.ts';

/** How the population was made up, generation by generation. */
export function HistoryFinding({ evolved }: { evolved: Evolved }) {
  const t = useTexts('lab-evolution');
  const numbers = useNumbers();
  const { items } = useLists();
  const title = useOutcome(evolved);
  const { history, names, setUp, href } = evolved;
  const table = useMemo(() => historyTable(history, setUp.way === 'replicator'), [history]);
  const result = useMemo(() => toldEvolution(history), [history]);
  const series = useMemo(() => {
    const { counts } = history.generations[0]!;
    const all = counts.reduce((sum, count) => sum + count, 0);
    return history.strategies.map((strategy, kind) => ({
      name: names[kind]!,
      figure: arenaFigureSource(strategy),
      coat: coatOf(strategy),
      shares: history.generations.map((generation) => generation.counts[kind]! / all),
    }));
  }, [evolved]);
  const ends = series.map(({ name, shares }) =>
    t('history.end', {
      name,
      first: numbers.percent(shares[0]!, 0),
      last: numbers.percent(shares.at(-1)!, 0),
    }),
  );
  return (
    <Chart
      name="evolution-history"
      title={title}
      alt={t('history.alt', { ends: items(ends) })}
      table={table}
      texts="lab-evolution"
      origin={{ command: evolutionCommandOf(setUp), href, seed: setUp.seed }}
      result={result}
      draw={(charts, width) =>
        charts.historyChart(
          series,
          {
            generation: t('history.across'),
            percent: (share) => numbers.percent(share, 0),
            number: (generation) => numbers.number(generation),
          },
          width,
        )
      }
    />
  );
}
