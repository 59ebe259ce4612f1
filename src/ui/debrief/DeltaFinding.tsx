import { useMemo, useState } from 'preact/hooks';
import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Debrief, type Table } from '../../store/debrief.ts';
import { basinAt, basinCurve, type Schedule } from '../../store/moments.ts';
import { type Analysis } from '../../store/types.ts';
import { Chart } from '../charts/Chart.tsx';

type Curve = NonNullable<ReturnType<typeof basinCurve>>;

function tableOf(curve: Curve): Table {
  return {
    columns: [
      { name: 'delta', unit: 'fraction' },
      { name: 'basin', unit: 'fraction' },
    ],
    rows: curve.map(({ delta, basin }) => [delta, basin]),
  };
}

/** The scenario's own δ, or where half of the others must be trusted if its end is known. */
function startOf(curve: Curve, continuation: number): number {
  if (continuation < 1) return continuation;
  const before = curve.slice(0, -1);
  return (before.find(({ basin }) => basin <= 0.5) ?? before.at(-1)!).delta;
}

/** The same game again and again: how likely another round must be before trust pays. */
export function DeltaFinding({
  debrief,
  analysis,
}: {
  debrief: Debrief;
  analysis: Analysis | null;
}) {
  const t = useTexts('debrief');
  const schedule = analysis?.schelling;
  const curve = useMemo(() => (schedule ? basinCurve(schedule) : null), [schedule]);
  if (!analysis) return <section class="card finding" aria-busy="true" />;
  if (!analysis.corners || !schedule) return null;
  if (!curve || analysis.deltaStar === null) {
    return (
      <section class="card finding short">
        <h2>{t('delta.title-none')}</h2>
      </section>
    );
  }
  if (analysis.deltaStar === 0) {
    return (
      <section class="card finding short">
        <h2>{t('delta.title-zero')}</h2>
      </section>
    );
  }
  return (
    <Shadow
      curve={curve}
      schedule={schedule}
      least={analysis.deltaStar}
      start={startOf(curve, debrief.game.scenario.continuation)}
      warned={analysis.warnings.includes('alternating-beats-holding')}
    />
  );
}

interface ShadowProps {
  curve: Curve;
  schedule: Schedule;
  least: number;
  start: number;
  warned: boolean;
}

function Shadow({ curve, schedule, least, start, warned }: ShadowProps) {
  const t = useTexts('debrief');
  const { percent, number } = useNumbers();
  const [delta, setDelta] = useState(Math.round(start * 100) / 100);
  const basin = basinAt(schedule, delta) ?? 1;
  const told = { delta: number(delta, 2), basin: percent(basin, 0), least: number(least, 2) };
  const { sentences } = useLists();
  const says =
    basin >= 0.995 ? 'delta.says-one' : basin <= 0.005 ? 'delta.says-zero' : 'delta.says';
  return (
    <Chart
      name="shadow-of-the-future"
      title={t('delta.title', told)}
      alt={t('delta.alt', told)}
      table={tableOf(curve)}
      draw={(charts, width) =>
        charts.basinChart(
          { curve, at: { delta, basin }, least },
          {
            delta: t('delta.delta'),
            least: t('delta.least', told),
            basin: t('delta.basin', told),
            percent: (x) => percent(x, 0),
          },
          width,
        )
      }
    >
      <label class="slider">
        <span>
          {t('delta.label')} <output>{told.delta}</output>
        </span>
        <input
          type="range"
          min={0}
          max={1}
          step={0.01}
          value={delta}
          onInput={(event) => setDelta(Number(event.currentTarget.value))}
        />
      </label>
      <p data-lines aria-live="polite">
        {sentences(t(says, told), t('delta.note', told), warned && t('delta.warning'))}
      </p>
    </Chart>
  );
}
