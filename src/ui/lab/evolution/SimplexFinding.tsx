import { useEffect, useMemo } from 'preact/hooks';
import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import {
  evolutionCommandOf,
  historyTable,
  type Rest,
  type Simplex,
  simplexCommandOf,
  simplexOf,
  simplexTable,
  toldEvolution,
} from '../../../store/lab/evolution.ts';
import { Chart } from '../../charts/Chart.tsx';
import { useApp } from '../../common/app.ts';
import { arenaFigureSource } from '../../common/arena/arenaFigureSource.ts';
import { useJob } from '../../common/work/useJob.ts';
import { Working } from '../../common/work/Working.tsx';
import { type Evolved } from './evolved.ts';

const NOTHING: Pick<Simplex, 'paths' | 'arrows' | 'rests' | 'edges'> = {
  paths: [],
  arrows: [],
  rests: [],
  edges: [],
};

/** The shares of each generation; a population of players is taken as shares of it. */
function courseOf({ history }: Evolved): number[][] {
  return history.generations.map(({ counts }) => {
    const all = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => count / all);
  });
}

/** How mixtures are called, and what becomes of who is a little off a state of rest. */
function useRestWords(names: readonly string[]) {
  const t = useTexts('lab-evolution');
  const kinds = useKeyedTexts('lab-evolution');
  const numbers = useNumbers();
  const { clauses } = useLists();
  const mixture = ({ shares }: Rest) => {
    const alone = shares.indexOf(1);
    return alone === -1 ? numbers.list(parts(shares)) : names[alone]!;
  };
  const parts = (shares: readonly number[]) =>
    shares.flatMap((share, kind) =>
      share > 0 ? [t('simplex.part', { name: names[kind], share: numbers.percent(share, 0) })] : [],
    );
  const told = (rest: Rest) =>
    t('simplex.rest', { mixture: mixture(rest), kind: kinds(`simplex.kind.${rest.kind}`) });
  return {
    mixtures: (rests: readonly Rest[]) => clauses(rests.map(mixture)),
    told: (rests: readonly Rest[]) => clauses(rests.map(told)),
  };
}

/** Three kinds as a triangle: the way this population went; in replicator dynamics where all others would go. */
export function SimplexFinding({ evolved }: { evolved: Evolved }) {
  const t = useTexts('lab-evolution');
  const { sentences } = useLists();
  const { work } = useApp();
  const { doing, start, stop } = useJob(work.simplex);
  const { setUp, names, history, href } = evolved;
  const wholeField = setUp.way === 'replicator';
  const restWords = useRestWords(names);
  const begin = () => start(simplexOf(setUp));
  useEffect(() => {
    if (wholeField) begin();
  }, [evolved]);
  const found = wholeField && doing.is === 'done' ? doing.value : null;
  const course = useMemo(() => courseOf(evolved), [evolved]);
  const figures = useMemo(() => history.strategies.map(arenaFigureSource), [history]);
  const drawn = found ?? NOTHING;
  const attracting = drawn.rests.filter(({ kind }) => kind === 'attracting');
  const title =
    found === null
      ? t('simplex.way')
      : attracting.length === 0
        ? t('simplex.none')
        : t('simplex.some', {
            count: attracting.length,
            rests: restWords.mixtures(attracting),
          });
  const files = useMemo(
    () =>
      found === null
        ? {
            table: historyTable(history, wholeField),
            origin: { command: evolutionCommandOf(setUp), href, seed: setUp.seed },
            result: toldEvolution(history),
          }
        : {
            table: simplexTable(found),
            origin: { command: simplexCommandOf(setUp), href, seed: setUp.seed },
            result: toldEvolution(found),
          },
    [found, evolved],
  );
  return (
    <>
      {wholeField && (
        <Working doing={doing} label={t('simplex.doing')} onStop={stop} onAgain={begin} />
      )}
      <Chart
        name="evolution-triangle"
        title={title}
        alt={t('simplex.alt', { corners: names.join(' · ') })}
        {...files}
        texts="lab-evolution"
        draw={(charts, width) => charts.simplexChart({ names, figures, course, ...drawn }, width)}
      >
        <p class="key" data-lines>
          {sentences(t('simplex.key'), found !== null && t('simplex.key-field'))}
        </p>
        {found !== null && (
          <p class="key" data-lines>
            {sentences(
              t('simplex.rests', { rests: restWords.told(found.rests) }),
              found.edges.length > 0 && t('simplex.edges'),
            )}
          </p>
        )}
      </Chart>
    </>
  );
}
