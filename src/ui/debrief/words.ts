import { LOCALES } from '../../i18n/languages.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useKeyedTexts, useLanguage, useTexts } from '../../i18n/useTexts.ts';
import { type Debrief, type Headline, type RollRow } from '../../store/debrief.ts';
import { type GameClass, type Lever } from '../../store/types.ts';

/** How the holders left, and how I did, in sentences without blame. */
export function useLeavingWords(debrief: Debrief, headline: Headline): string[] {
  const t = useTexts('debrief');
  const { course, you } = debrief;
  const { leaving, from, least, most, forced, myFirst } = headline;
  const played = course.rounds.length;
  const cut = played < debrief.game.scenario.rounds;
  const swept = course.rounds.find((round) => round.mineForced);
  return [
    ...(cut ? [t('cut', { played, rounds: debrief.game.scenario.rounds })] : []),
    t(`leaving.${leaving}`, { from, least, most, count: forced, holders: course.holders }),
    t(`mine.${you.role}-${myFirst === null ? 'stayed' : 'left'}`, { round: myFirst }),
    ...(swept ? [t('forced-me', { round: swept.round })] : []),
  ];
}

/** Name of a row of who sold when. */
export function useRowName(): (row: RollRow) => string {
  const t = useTexts('debrief');
  const character = useKeyedTexts('characters');
  return (row) => {
    if (row.you) return t('you');
    const name =
      row.character === null
        ? t('seat', { seat: (row.seat ?? 0) + 1 })
        : character(`${row.character}.name`);
    return row.seats > 1 ? t('group', { name, count: row.seats }) : name;
  };
}

/** Name of a class of games, and what it means here. */
export function useClassWords(): (game: GameClass) => { name: string; says: string } {
  const t = useTexts('debrief');
  const names = useTexts('analysis');
  return (game) => ({ name: names(`class.${game}`), says: t(`says.${game}`) });
}

const SHARES: ReadonlySet<Lever['field']> = new Set<Lever['field']>([
  'capture',
  'exitFee',
  'recovery',
  'outside.equity',
  'spread.wide',
  'sellShare',
]);

/** A lever's name and its values as people read them. */
export function useLeverWords() {
  const word = useKeyedTexts('debrief');
  const { percent, number } = useNumbers();
  const value = (field: Lever['field'], x: number) => {
    if (SHARES.has(field)) return percent(x, Math.abs(x) < 0.1 ? 2 : 1);
    return number(x, Math.abs(x) < 10 ? 2 : 0);
  };
  return {
    value,
    name: (field: Lever['field']) => word(`lever.fields.${field.replace('.', '-')}`),
  };
}

/** From here on numbers write money in short form. */
const SHORT_FROM = 1e6;

/** Money beside an axis: no cents where they say nothing. */
export function useAxisMoney(): (dollars: number) => string {
  const language = useLanguage();
  const format = new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  });
  const { money } = useNumbers();
  return (dollars) =>
    Math.abs(dollars) >= SHORT_FROM ? money(dollars) : format.format(dollars).replace('-', '−');
}

/** A name and its number: in one line, or in two on a phone. */
export function named(name: string, number: string, narrow: boolean): string {
  return `${name}${narrow ? '\n' : ' '}${number}`;
}
