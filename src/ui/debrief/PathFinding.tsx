import { useState } from 'preact/hooks';
import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../i18n/useTexts.ts';
import { type Debrief, type Table } from '../../store/debrief.ts';
import { criticalMassOf, type Moment, scheduleBefore } from '../../store/moments.ts';
import { type Corners, type GameClass } from '../../store/types.ts';
import { Take } from '../charts/Take.tsx';
import { useClassWords } from './words.ts';

interface Stretch {
  from: number;
  to: number;
  class: GameClass;
}

function stretchesOf(path: readonly Moment[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { round, class: found } of path) {
    const last = stretches.at(-1);
    if (!found) continue;
    if (last?.class === found) last.to = round;
    else stretches.push({ from: round, to: round, class: found });
  }
  return stretches;
}

function tableOf(path: readonly Moment[]): Table {
  const dollars = (name: string) => ({ name, unit: 'dollars' as const });
  return {
    columns: [
      { name: 'round', unit: 'round' },
      { name: 'class', unit: 'text' },
      ...['t', 'r', 'p', 's'].map(dollars),
    ],
    rows: path.map(({ round, class: found, corners }) => [
      round,
      found,
      ...(['T', 'R', 'P', 'S'] as const).map((corner) => corners?.[corner] ?? null),
    ]),
  };
}

/** The class before every round, and for the round that is picked T, R, P and S in money. */
export function PathFinding({ debrief, path }: { debrief: Debrief; path: Moment[] | null }) {
  const t = useTexts('debrief');
  const { signedMoney } = useNumbers();
  const { clauses } = useLists();
  const classWords = useClassWords();
  const [picked, pick] = useState(1);
  const moment = path?.[picked - 1];
  if (path && !moment?.corners) return null;
  const corners = moment?.corners;
  if (!path || !corners) return <section class="card finding" aria-busy="true" />;
  const stretches = stretchesOf(path);
  const words = stretches.map((stretch) => {
    const values = { from: stretch.from, to: stretch.to, class: classWords(stretch.class).name };
    return t(stretch.from === stretch.to ? 'path.run-one' : 'path.run', values);
  });
  const title =
    stretches.length === 1
      ? t('path.same', { class: classWords(stretches[0]!.class).name })
      : t('path.title');
  const inMoney = Object.fromEntries(
    Object.entries(corners).map(([corner, gain]) => [corner, signedMoney(gain)]),
  );
  const alt = t('path.alt', { runs: clauses(words), round: picked, ...inMoney });
  return (
    <figure class="card finding" data-finding="classes" aria-labelledby="path-title">
      <h2 id="path-title">{title}</h2>
      {stretches.length > 1 && (
        <ol class="stretches" data-lines>
          {words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ol>
      )}
      {path.length > 1 && (
        <label class="slider">
          <span>
            {t('path.pick')} <output>{picked}</output>
          </span>
          <input
            type="range"
            min={1}
            max={path.length}
            value={picked}
            onInput={(event) => pick(Number(event.currentTarget.value))}
          />
        </label>
      )}
      <CornerTable corners={corners} />
      <Motives debrief={debrief} corners={corners} round={picked} />
      <Take name="classes" title={title} alt={alt} table={tableOf(path)} />
    </figure>
  );
}

function CornerTable({ corners }: { corners: Corners }) {
  const t = useTexts('debrief');
  const word = useKeyedTexts('debrief');
  const { signedMoney } = useNumbers();
  return (
    <table class="path-corners">
      <thead>
        <tr>
          <td />
          <th scope="col">{t('path.corner')}</th>
          <th scope="col">{t('path.gain')}</th>
        </tr>
      </thead>
      <tbody>
        {(['T', 'R', 'P', 'S'] as const).map((corner) => (
          <tr key={corner}>
            <th scope="row">{word(`columns.${corner.toLowerCase()}`)}</th>
            <td>{word(`path.${corner}`)}</td>
            <td>{signedMoney(corners[corner])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface MotivesProps {
  debrief: Debrief;
  corners: Corners;
  round: number;
}

/** Greed, fear and critical mass in plain sentences. */
function Motives({ debrief, corners, round }: MotivesProps) {
  const t = useTexts('debrief');
  const { money } = useNumbers();
  const greed = corners.T - corners.R;
  const fear = corners.P - corners.S;
  const { hold, sell } = scheduleBefore(debrief, round);
  const mass = criticalMassOf(hold.map((gain, k) => gain - sell[k]!));
  return (
    <ul class="motives" data-lines aria-live="polite">
      <li>{t(greed > 0 ? 'path.greed' : 'path.greed-none', { money: money(Math.abs(greed)) })}</li>
      <li>{t(fear > 0 ? 'path.fear' : 'path.fear-none', { money: money(Math.abs(fear)) })}</li>
      <li>
        {mass === null
          ? t('path.mass-none')
          : mass === 0
            ? t('path.mass-zero')
            : t('path.mass', { k: mass, n: hold.length - 1 })}
      </li>
    </ul>
  );
}
