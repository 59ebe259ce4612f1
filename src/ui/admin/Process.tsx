import { useId } from 'preact/hooks';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type ProcessFigures, type ProcessLine } from '../../store/admin/types.ts';
import { connectionsOf } from '../../store/admin/warnings.ts';
import { useAmounts } from './useAmounts.ts';

/** How full a process is, as a tank: the water stands at its connections of those it may have. */
function Tank({ count, most, last }: { count: number; most: number; last: boolean }) {
  const t = useTexts('admin');
  const { number } = useNumbers();
  return (
    <figure class="admin-tank">
      <div aria-hidden="true">
        <span class="admin-water" style={{ height: `${Math.min(100, (100 * count) / most)}%` }} />
      </div>
      <figcaption>
        {t(last ? 'tank-last' : 'tank', { count: number(count), most: number(most) })}
      </figcaption>
    </figure>
  );
}

function Ledger({ figures }: { figures: ProcessFigures }) {
  const t = useTexts('admin');
  const { number, percent } = useNumbers();
  const { took, megabytes } = useAmounts();
  const { acknowledged, committed } = figures;
  const lines = [
    ['sessions', number(figures.sessions)],
    ['seats', number(figures.seats)],
    ['decisions', number(figures.decisions)],
    ['acknowledged', took(acknowledged.p50)],
    ['acknowledged-most', took(acknowledged.p99)],
    ['committed', took(committed.p99)],
    ['lag', took(figures.lag)],
    ['delay', took(figures.delay)],
    ['cpu', percent(figures.cpu, 0)],
    ['memory', megabytes(figures.memory)],
    ['polling', number(figures.polling)],
    ['turnedAway', number(figures.turnedAway)],
  ] as const;
  return (
    <dl class="admin-ledger">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`figure.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** One process: what it is doing, how full it is or was, and its figures while it is heard of. */
export function Process({ line, at, most }: { line: ProcessLine; at: number; most: number }) {
  const t = useTexts('admin');
  const { number } = useNumbers();
  const { span } = useAmounts();
  const id = useId();
  const { state, version, up, silent, figures } = line;
  return (
    <article class="admin-process" data-state={state} aria-labelledby={id}>
      <header>
        <h3 id={id}>{t('process', { number: number(at) })}</h3>
        <strong>{t(`state.${state}`, { time: span(silent) })}</strong>
        <span>{t('about', { version, time: span(up) })}</span>
      </header>
      {figures === null ? (
        <p>{t('unread')}</p>
      ) : (
        <>
          <Tank count={connectionsOf(figures)} most={most} last={state === 'silent'} />
          {state !== 'silent' && <Ledger figures={figures} />}
        </>
      )}
    </article>
  );
}
