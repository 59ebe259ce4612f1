import { useEffect, useRef } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type ClassFindings } from '../../../store/classroom/debrief.ts';
import { useNames } from '../common/useNames.ts';
import { letterOf, useSaid } from './words.ts';

/** Each player's own course, with names: for the teacher alone. */
export function PlayersCard({ findings }: { findings: ClassFindings }) {
  const t = useTexts('class-debrief');
  const { percent, number, signedMoney } = useNumbers();
  const nameOf = useNames();
  const { several } = useSaid(findings);
  const late = (first: number | null) => first ?? Number.POSITIVE_INFINITY;
  const players = findings.players.toSorted(
    (a, b) => late(a.first) - late(b.first) || a.player - b.player,
  );
  const assisted = players.some(({ own }) => !own);
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section class="card finding players-card" ref={card}>
      <h2>{t('players.title')}</h2>
      <p class="key">{t('players.says')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section class="data" tabIndex={0} aria-label={t('players.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('players.name')}</th>
              {several && <th scope="col">{t('players.treatment')}</th>}
              <th scope="col">{t('players.first')}</th>
              <th scope="col">{t('players.share')}</th>
              <th scope="col">{t('players.gain')}</th>
            </tr>
          </thead>
          <tbody>
            {players.map(({ player, name, language, treatment, first, share, gain, own }) => (
              <tr key={player}>
                <th scope="row" lang={'made' in name ? language : undefined}>
                  <bdi>{nameOf(name, language)}</bdi>
                  {!own && ' *'}
                </th>
                {several && <td>{t('letter', { letter: letterOf(treatment) })}</td>}
                <td>{first === null ? t('players.never') : number(first)}</td>
                <td>{percent(share, 0)}</td>
                <td>{signedMoney(gain)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {assisted && <p class="key">* {t('players.assisted')}</p>}
    </section>
  );
}
