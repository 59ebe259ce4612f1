import { useEffect, useRef, useState } from 'preact/hooks';
import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import {
  type EvolutionSetUp,
  evolutionOf,
  limitOf,
  toldEvolution,
  turnsOfEvolution,
  type WinRate,
  winCommandOf,
  winSharesOf,
  winTable,
} from '../../../store/lab/evolution.ts';
import { evolutionText } from '../../../store/lab/evolutionText.ts';
import { Chart } from '../../charts/Chart.tsx';
import { useApp } from '../../common/app.ts';
import { useJob } from '../../common/work/useJob.ts';
import { Working } from '../../common/work/Working.tsx';
import { useLedToResult } from '../common/useLedToResult.ts';
import { NumberSetting } from '../contest/NumberSetting.tsx';
import { TurnsAhead } from '../contest/TurnsAhead.tsx';

interface WinRatesProps {
  setUp: EvolutionSetUp;
  names: readonly string[];
  href: string;
  onRuns(runs: number): void;
}

interface Counted {
  setUp: EvolutionSetUp;
  names: readonly string[];
  href: string;
  rate: WinRate;
}

function Found({ counted }: { counted: Counted }) {
  const t = useTexts('lab-evolution');
  const numbers = useNumbers();
  const { clauses } = useLists();
  const { setUp, names, href, rate } = counted;
  const shares = winSharesOf(rate);
  const rows = shares.map((one, kind) => ({
    ...one,
    name: one.strategy === null ? t('wins.nobody') : names[kind]!,
    number: numbers.percent(one.share, 0),
  }));
  const best = rows.reduce((a, b) => (b.share > a.share ? b : a));
  const counts = { count: setUp.runs, runs: numbers.number(setUp.runs) };
  const range = (one: (typeof rows)[number]) =>
    t('wins.row', {
      name: one.name,
      share: one.number,
      low: numbers.percent(one.low, 0),
      high: numbers.percent(one.high, 0),
    });
  const title =
    best.strategy === null
      ? t('wins.mostly-nobody', { share: best.number, ...counts })
      : t('wins.finding', { who: best.name, share: best.number, ...counts });
  return (
    <>
      <p class="hidden-text" role="status">
        {title}
      </p>
      <Chart
        name="evolution-wins"
        title={title}
        alt={t('wins.alt', { rows: clauses(rows.map(range)) })}
        table={winTable(rate)}
        texts="lab-evolution"
        origin={{ command: winCommandOf(setUp), href, seed: setUp.seed }}
        result={toldEvolution(rate)}
        draw={(charts, width) =>
          charts.rangesChart(
            rows.map(({ name, number, low, high, share }) => ({
              name,
              number,
              low,
              high,
              at: share,
              look: 'mine' as const,
            })),
            { across: t('wins.across'), percent: (x) => numbers.percent(x, 0) },
            width,
          )
        }
      >
        <p class="key" data-lines>
          {t('wins.key')}
        </p>
      </Chart>
    </>
  );
}

/** How often each kind ends with everything, when luck is drawn again and again. */
export function WinRates({ setUp, names, href, onRuns }: WinRatesProps) {
  const t = useTexts('lab-evolution');
  const { work } = useApp();
  const { doing, start, stop } = useJob(work.winRate);
  const asked = useRef<Omit<Counted, 'rate'> | null>(null);
  const [counted, setCounted] = useState<Counted | null>(null);
  useEffect(() => {
    if (doing.is === 'done' && asked.current) setCounted({ ...asked.current, rate: doing.value });
  }, [doing]);
  const row = useLedToResult(counted);
  const run = () => {
    asked.current = { setUp, names, href };
    start({ evolution: evolutionOf(setUp), runs: setUp.runs });
  };
  const isStale = counted !== null && evolutionText(counted.setUp) !== evolutionText(setUp);
  return (
    <section class="card lab-card" aria-label={t('wins.title')}>
      <h2>{t('wins.title')}</h2>
      <p>{t('wins.says')}</p>
      <div class="settings">
        <NumberSetting
          field="runs"
          value={setUp.runs}
          limit={limitOf('runs', setUp)}
          onChange={onRuns}
        />
      </div>
      <div class="lab-run" ref={row}>
        <button type="button" class="button" onClick={run}>
          {t('wins.start')}
        </button>
        <TurnsAhead turns={turnsOfEvolution(setUp) * setUp.runs} />
      </div>
      <Working doing={doing} label={t('wins.doing')} onStop={stop} onAgain={run} />
      {isStale && <p class="notice">{t('stale')}</p>}
      {counted && <Found counted={counted} />}
    </section>
  );
}
