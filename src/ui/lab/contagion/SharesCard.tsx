import { memo } from 'preact/compat';
import { useMemo } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type Table } from '../../../store/debrief.ts';
import {
  type ContagionHistory,
  type ContagionSetUp,
  contagionOrigin,
  contagionTable,
} from '../../../store/lab/contagion.ts';
import { Chart } from '../../charts/Chart.tsx';
import { useFinding } from './useFinding.ts';

interface SharesCardProps {
  name: string; // of its files
  setUp: ContagionSetUp;
  counted: ContagionHistory; // what the files have
  still: boolean;
}

/** The table, its rows made only when somebody reads them. */
function tableOf(counted: ContagionHistory): Table {
  let table: Table | null = null;
  const made = () => {
    table ??= contagionTable(counted);
    return table;
  };
  return {
    columns: contagionTable({ ...counted, sellers: [] }).columns,
    get rows() {
      return made().rows;
    },
  };
}

/** The share of sellers step by step, to look at and to take along. */
export const SharesCard = memo(function SharesCard(props: SharesCardProps) {
  const { name, setUp, counted, still } = props;
  const t = useTexts('lab-contagion');
  const { percent } = useNumbers();
  const { cells, sellers } = counted;
  const finding = useFinding(cells, sellers, still);
  const table = useMemo(() => tableOf(counted), [counted]);
  const steps = sellers.length - 1;
  const share = percent((sellers.at(-1) ?? 0) / cells, 0);
  return (
    <Chart
      name={name}
      title={finding.title}
      alt={finding.whole}
      table={table}
      texts="lab-contagion"
      origin={contagionOrigin(setUp, steps)}
      result={counted}
      draw={(charts, width) =>
        charts.sellersChart(
          counted,
          {
            step: t('chart.step'),
            sell: t('chart.sell', { share }),
            percent: (x) => percent(x, 0),
          },
          width,
        )
      }
    />
  );
});
