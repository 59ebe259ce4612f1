import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { wealthCourse } from '../../store/beating.ts';
import { type RoundRecord, type Seat } from '../../store/types.ts';
import { type Watched } from '../../store/watching.ts';
import { TICKS } from '../../store/watchingTicks.ts';
import { useSeatNames } from '../play/useSeatNames.ts';
import { ChoiceMark, useChoiceWord } from './ChoicesTable.tsx';
import { type Player } from './usePlayer.ts';

/** More names than this are told as a number. */
const MOST_NAMES = 8;

/** Who did what in a round, by name where they are few. */
function useWho(watched: Watched) {
  const t = useTexts('replays');
  const { items } = useLists();
  const numbers = useNumbers();
  const { scenario } = watched.game;
  const nameOf = useSeatNames(scenario);
  const name = (seat: Seat) => nameOf(seat, scenario.seats.you);
  return (seats: readonly Seat[], of: number): string => {
    if (seats.length === 0) return t('rounds.nobody');
    if (seats.length === of) return t('rounds.all');
    if (seats.length <= MOST_NAMES) return items(seats.map(name));
    return t('rounds.count', {
      count: numbers.number(seats.length),
      of: numbers.number(of),
    });
  };
}

function seatsOf(choices: Uint8Array, role: Seat['role'], held: number): Seat[] {
  return Array.from(choices, (_, seat) => seat)
    .filter((seat) => choices[seat] === held)
    .map((seat) => ({ role, seat }));
}

function forcedIn({ report }: RoundRecord): Seat[] {
  return report.waves.flatMap((wave) => wave.seats.map((seat) => ({ role: 'holder', seat })));
}

/** Every round in a row: who held, who sold, what I did and had; a press on it shows it. */
export function RoundsTable({ watched, player }: { watched: Watched; player: Player }) {
  const t = useTexts('replays');
  const { items } = useLists();
  const { price, money } = useNumbers();
  const wordOf = useChoiceWord();
  const who = useWho(watched);
  const { game, course } = watched;
  const { role } = game.scenario.seats.you;
  const { holders, makers } = game.scenario;
  const wealth = wealthCourse(game);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section class="rounds" tabIndex={0} aria-label={t('rounds.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('rounds.round')}</th>
            <th scope="col">{t('rounds.mine')}</th>
            <th scope="col">{t('rounds.sold')}</th>
            <th scope="col">{t('rounds.held')}</th>
            {makers > 0 && <th scope="col">{t('rounds.pulled')}</th>}
            <th scope="col">{t('rounds.price')}</th>
            <th scope="col">{t('rounds.wealth')}</th>
          </tr>
        </thead>
        <tbody>
          {game.rounds.map((record, at) => {
            const round = at + 1;
            const hold = course.rounds[at]!.mine;
            const forced = forcedIn(record);
            const sold = seatsOf(record.holders, 'holder', 0);
            const both = [
              ...(sold.length > 0 || forced.length === 0 ? [who(sold, holders)] : []),
              ...(forced.length > 0 ? [t('rounds.forced', { names: who(forced, holders) })] : []),
            ];
            return (
              <tr key={round} class={player.round === round ? 'now' : ''}>
                <th scope="row">
                  <button
                    type="button"
                    class="button"
                    aria-label={t('rounds.go', { round })}
                    aria-current={player.round === round}
                    onClick={() => player.go(round * TICKS)}
                  >
                    {round}
                  </button>
                </th>
                <td>
                  <span class={`choice-mark ${hold ? 'held' : 'left'}`}>
                    <ChoiceMark role={role} hold={hold} />
                  </span>
                  {wordOf(role, hold)}
                </td>
                <td>{items(both)}</td>
                <td>{who(seatsOf(record.holders, 'holder', 1), holders)}</td>
                {makers > 0 && <td>{who(seatsOf(record.makers, 'maker', 0), makers)}</td>}
                <td class="sum">{price(record.price)}</td>
                <td class="sum">{money(wealth[round]!)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
