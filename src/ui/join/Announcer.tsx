import { useStudent } from './phone.ts';
import { useRoundTitle } from './TopLine.tsx';
import { gainWay, tellRound } from './tellRound.ts';
import { useKeyedTexts, useNumbers, useTexts } from './texts.ts';

const SOON = 10; // seconds left when it is said

/** What a screen reader is told as it happens: a round opens, time runs out, an answer arrived, an outcome. */
export function Announcer() {
  const t = useTexts();
  const keyed = useKeyedTexts('join');
  const numbers = useNumbers();
  const { place, view, answers, secondsLeft } = useStudent();
  const title = useRoundTitle(place === 'revealed');
  const round = view?.past.at(-1);
  const said = () => {
    if (view === null) return '';
    if (place === 'revealed' && round !== undefined && view.play !== null) {
      const { before, price, mine } = round;
      const { role } = view.play.seat;
      const told = tellRound(round, role);
      return [
        t('outcome.heard', { before: numbers.price(before), price: numbers.price(price) }),
        keyed(told.key, { count: told.count }),
        `${t(`outcome.gain.${gainWay(round)}`, { money: numbers.money(Math.abs(mine.gain)) })}.`,
      ].join(' ');
    }
    if (place !== 'asked' || view.room.phase !== 'choosing') return '';
    if (answers.choice !== null) return t(`chosen.${answers.choice.state}`);
    if (secondsLeft !== null && secondsLeft <= SOON) return t('left', { count: SOON });
    return title;
  };
  return (
    <div class="hidden-text" role="status">
      {said()}
    </div>
  );
}
