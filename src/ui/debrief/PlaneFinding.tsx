import { useMemo } from 'preact/hooks';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Debrief, type Table } from '../../store/debrief.ts';
import { cornersAlong, cornersPast, offeredLever, turnedScenario } from '../../store/moments.ts';
import { type Analysis, type Corners, type Lever } from '../../store/types.ts';
import { Chart } from '../charts/Chart.tsx';
import { useClassWords, useLeverWords } from './words.ts';

function pointOf({ T, R, P, S }: Corners) {
  return { across: R - T, up: S - P };
}

/** The lever whose path is drawn: the one on offer, else the nearest. */
export function leverShown({ levers }: Analysis): Lever | null {
  return offeredLever(levers) ?? levers[0] ?? null;
}

function tableOf(game: Corners, path: readonly Corners[]): Table {
  const row = (name: string, corners: Corners) => {
    const { across, up } = pointOf(corners);
    return [name, across, up];
  };
  return {
    columns: [
      { name: 'point', unit: 'text' },
      { name: 'r_minus_t', unit: 'dollars' },
      { name: 's_minus_p', unit: 'dollars' },
    ],
    rows: [row('game', game), ...path.map((corners, i) => row(`path ${i}`, corners))],
  };
}

/** Which game it was, on the plane of R − T and S − P in dollars, with the lever's path. */
export function PlaneFinding({
  debrief,
  analysis,
}: {
  debrief: Debrief;
  analysis: Analysis | null;
}) {
  const t = useTexts('debrief');
  if (!analysis) return <section class="card finding" aria-busy="true" />;
  const { corners, class: found } = analysis;
  if (!corners || !found) {
    return (
      <section class="card finding short">
        <h2>{t('plane.alone')}</h2>
        <p>{t('plane.alone-says')}</p>
      </section>
    );
  }
  return <Plane debrief={debrief} analysis={analysis} corners={corners} found={found} />;
}

interface PlaneProps {
  debrief: Debrief;
  analysis: Analysis;
  corners: Corners;
  found: NonNullable<Analysis['class']>;
}

function Plane({ debrief, analysis, corners, found }: PlaneProps) {
  const t = useTexts('debrief');
  const { signedMoney, money } = useNumbers();
  const classWords = useClassWords();
  const leverWords = useLeverWords();
  const lever = leverShown(analysis);
  const path = useMemo(() => (lever ? cornersAlong(debrief, lever) : []), [debrief, lever]);
  const boundary = useMemo(() => (lever ? cornersPast(debrief, lever) : null), [debrief, lever]);
  const { across, up } = pointOf(corners);
  const { name, says } = classWords(found);
  const told = { across: signedMoney(across), up: signedMoney(up), class: name };
  const turned = useMemo(() => lever && turnedScenario(debrief, lever).to, [debrief, lever]);
  const to = lever && turned !== null ? leverWords.value(lever.field, turned) : '';
  const alt = lever
    ? t('plane.alt-path', {
        ...told,
        field: leverWords.name(lever.field),
        to,
        changed: classWords(lever.class).name,
      })
    : t('plane.alt', told);
  const lower = corners.P > corners.R ? 'deadlock' : 'prisoners-dilemma';
  return (
    <Chart
      name="plane"
      title={t('plane.title', { class: name, says })}
      alt={alt}
      table={tableOf(corners, path)}
      draw={(charts, width) =>
        charts.planeChart(
          {
            game: pointOf(corners),
            path: path.map(pointOf),
            boundary: boundary && pointOf(boundary),
          },
          {
            quadrants: {
              chicken: classWords('chicken').name,
              harmony: classWords('harmony').name,
              dilemma: classWords(lower).name,
              stag: classWords('stag-hunt').name,
            },
            game: t('plane.game'),
            boundary: lever ? `${leverWords.name(lever.field)} ${to}` : '',
            boundaryShort: to,
            across: t('plane.across'),
            up: t('plane.up'),
          },
          width,
        )
      }
    >
      <ul class="key" data-lines>
        <li>
          {t(across < 0 ? 'plane.across-less' : 'plane.across-more', {
            money: money(Math.abs(across)),
          })}
        </li>
        <li>{t(up < 0 ? 'plane.up-less' : 'plane.up-more', { money: money(Math.abs(up)) })}</li>
      </ul>
    </Chart>
  );
}
