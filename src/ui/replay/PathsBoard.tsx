import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Compared, comparedTable, originOf } from '../../store/comparing.ts';
import { Chart } from '../charts/Chart.tsx';
import { isNarrowChart } from '../charts/narrow.ts';
import { named, useAxisMoney } from '../debrief/words.ts';
import './paths.css';
import { usePriceAxis } from './usePriceAxis.ts';

/** A game under the name it has here. */
export interface NamedGame extends Compared {
  sign: string; // one letter or figure, set on its line
  name: string;
}

interface PathsBoardProps {
  games: readonly NamedGame[];
  price: string; // the two findings
  wealth: string;
}

/** Prices and wealth of several games, one chart each. */
export function PathsBoard({ games, price, wealth }: PathsBoardProps) {
  const t = useTexts('replays');
  const debrief = useTexts('debrief');
  const numbers = useNumbers();
  const axisMoney = useAxisMoney();
  const axisPrice = usePriceAxis();
  const { clauses } = useLists();
  const table = comparedTable(games);
  const origin = originOf(games);
  const chart = (of: 'prices' | 'wealth', title: string) => {
    const write = of === 'prices' ? numbers.price : numbers.money;
    const rows = games.map((game) =>
      t('compare.row', {
        name: game.name,
        from: write(game[of][0]!),
        to: write(game[of].at(-1)!),
      }),
    );
    return (
      <Chart
        name={`games-${of}`}
        title={title}
        alt={clauses(rows)}
        table={table}
        texts="replays"
        origin={origin}
        draw={(charts, width) =>
          charts.pathsChart(
            games.map((game) => ({
              sign: game.sign,
              name: named(game.name, write(game[of].at(-1)!), isNarrowChart(width)),
              values: game[of],
            })),
            { round: debrief('round'), money: of === 'prices' ? axisPrice : axisMoney },
            width,
            { log: of === 'prices' },
          )
        }
      />
    );
  };
  return (
    <div class="paths">
      {chart('prices', price)}
      {chart('wealth', wealth)}
    </div>
  );
}
