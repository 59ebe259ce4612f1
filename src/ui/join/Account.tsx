import type { SeatPlay } from '../../store/classroom/types.ts';
import { useNumbers, useTexts } from './texts.ts';

const LEAST = 1e-9; // tokens: less is a rest of rounding

/** What is mine: tokens and cash, what they say on paper, what they fetch if all sell at once. */
export function Account({ play }: { play: SeatPlay }) {
  const t = useTexts();
  const numbers = useNumbers();
  const { role } = play.seat;
  const { stock, cash, debt, paper, exit } = play.account;
  const money = numbers.money(paper);
  const tokens = numbers.number(stock, 1);
  const hasTokens = stock > LEAST;
  return (
    <section class="mine" aria-label={t('account.label')}>
      <p class="small">
        {play.fresh > 0
          ? t('account.holder.tokens-fresh', {
              tokens,
              count: stock,
              fresh: numbers.number(play.fresh, 1),
            })
          : t(`account.${role}.tokens`, { tokens, count: stock })}
        {' · '}
        {t('account.cash', { money: numbers.money(cash) })}
        {debt > 0 && ` · ${t('account.debt', { money: numbers.money(debt) })}`}
      </p>
      <p class="large">
        <strong class="on-paper">{hasTokens ? t('account.paper', { money }) : money}</strong>
        {hasTokens && <span>{t('account.exit', { money: numbers.money(exit) })}</span>}
      </p>
    </section>
  );
}
