import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { scoreTable, toldSpread } from '../../../store/lab/arena.ts';
import { shadesOf } from '../../charts/shades.ts';
import { Take } from '../../charts/Take.tsx';
import { useCharts } from '../../charts/useCharts.ts';
import { Face } from '../../common/arena/ArenaFigure.tsx';
import { arenaFigureSource } from '../../common/arena/arenaFigureSource.ts';
import { MatchDialog } from './MatchDialog.tsx';
import { type Met } from './met.ts';
import './matrix.css';

type Cell = readonly [row: number, column: number];

const STEPS: Record<string, Cell> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The picture of the matrix that leaves the page; on the page the table stands. */
function MatrixPicture({ met: { found, names }, corner }: { met: Met; corner: string }) {
  const numbers = useNumbers();
  const charts = useCharts();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (charts === null) return;
    const figures = found.players.map(({ strategy }) => arenaFigureSource(strategy));
    const data = { names, figures, scores: found.scores };
    const words = { corner, number: (score: number) => numbers.number(score, 0) };
    place.current?.replaceChildren(charts.matrixChart(data, words));
  }, [charts, found, names, corner]);
  return <div class="drawing" hidden ref={place} />;
}

/** Who earned what from whom; a cell opens the moves of that match. */
export function Matrix({ met }: { met: Met }) {
  const t = useTexts('lab-arena');
  const numbers = useNumbers();
  const heading = useId();
  const table = useRef<HTMLTableElement>(null);
  const [here, setHere] = useState<Cell>([0, 0]);
  const [open, setOpen] = useState<Cell | null>(null);
  const { found, names, setUp } = met;
  const { scores } = found;
  const shades = useMemo(() => shadesOf(scores), [scores]);
  const go = ([down, right]: Cell) => {
    const within = (place: number) => Math.max(0, Math.min(names.length - 1, place));
    const next: Cell = [within(here[0] + down), within(here[1] + right)];
    setHere(next);
    table.current
      ?.querySelector<HTMLElement>(
        `tbody tr:nth-child(${next[0] + 1}) td:nth-of-type(${next[1] + 1}) button`,
      )
      ?.focus();
  };
  const title = t('matrix.title');
  return (
    <figure class="finding card" aria-labelledby={heading} data-finding="arena-matrix">
      <h2 id={heading}>{title}</h2>
      <p class="key">{t('matrix.says')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section class="matrix-scroll" tabIndex={0} aria-label={title}>
        <table
          class="score-matrix"
          ref={table}
          onKeyDown={(event) => {
            const step = STEPS[event.key];
            if (step === undefined) return;
            event.preventDefault();
            go(step);
          }}
        >
          <thead>
            <tr>
              <td />
              {names.map((name, column) => (
                <th key={name} scope="col">
                  <Face strategy={found.players[column]!.strategy} />
                  <span class="matrix-name">{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((name, row) => (
              <tr key={name}>
                <th scope="row">
                  <span class="matrix-who">
                    <Face strategy={found.players[row]!.strategy} />
                    <span class="matrix-name">{name}</span>
                  </span>
                </th>
                {names.map((other, column) => {
                  const score = numbers.number(scores[row]![column]!, 1);
                  const at = here[0] === row && here[1] === column;
                  return (
                    <td
                      key={other}
                      style={{ '--shade': `${Math.round(shades[row]![column]! * 100)}%` }}
                    >
                      <button
                        type="button"
                        tabIndex={at ? 0 : -1}
                        aria-label={t('matrix.cell', { name, other, score })}
                        onFocus={() => setHere([row, column])}
                        onClick={() => setOpen([row, column])}
                      >
                        {score}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <MatrixPicture met={met} corner={t('matrix.corner')} />
      <Take
        name="arena-matrix"
        title={title}
        alt={t('matrix.says')}
        table={scoreTable(found, setUp.turns)}
        origin={met.origin}
        result={toldSpread(found)}
        texts="lab-arena"
      />
      {open !== null && <MatchDialog met={met} pair={open} onClose={() => setOpen(null)} />}
    </figure>
  );
}
