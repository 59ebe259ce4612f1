import { type ComponentChildren } from 'preact';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { outsideReturn } from '../../store/account.ts';
import { type AccountNow, type Role, type Scenario } from '../../store/types.ts';

interface AccountCardProps {
  account: AccountNow;
  role: Role;
  scenario: Scenario;
  others?: ComponentChildren; // tokens of other kinds
}

const LEAST = 1e-9; // tokens: less is a rest of rounding

/** What is mine: tokens and cash, what they say on paper, what they fetch if all sell at once. */
export function AccountCard({ account, role, scenario, others }: AccountCardProps) {
  const t = useTexts('play');
  const numbers = useNumbers();
  const { stock, fresh, cash, debt, paper, exit } = account;
  const money = numbers.money(paper);
  const hasTokens = stock > LEAST;
  return (
    <section class="account card" aria-label={t('account.label')}>
      <p class="small">
        {t(fresh > 0 ? 'account.holder.tokens-fresh' : `account.${role}.tokens`, {
          tokens: numbers.number(stock, 1),
          fresh: numbers.number(fresh, 1),
          count: stock,
        })}
        {others}
        {' · '}
        {t(cash < 0 ? 'account.funding' : 'account.cash', { money: numbers.money(Math.abs(cash)) })}
        {debt > 0 && ` · ${t('account.debt', { money: numbers.money(debt) })}`}
      </p>
      <p class="small ashore">
        {t('account.ashore', { rate: numbers.signedPercent(outsideReturn(scenario), 2) })}
      </p>
      <div class="large">{hasTokens ? t('account.paper', { money }) : money}</div>
      {hasTokens && <p class="small strong">{t('account.exit', { money: numbers.money(exit) })}</p>}
    </section>
  );
}
