import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type AccountNow, type Role } from '../../store/types.ts';

/** What is mine: tokens and cash, what they say on paper, what they fetch if all sell at once. */
export function AccountCard({ account, role }: { account: AccountNow; role: Role }) {
  const t = useTexts('play');
  const numbers = useNumbers();
  const { stock, fresh, cash, debt, paper, exit } = account;
  return (
    <section class="account card" aria-label={t('account.label')}>
      <p class="small">
        {t(fresh > 0 ? 'account.holder.tokens-fresh' : `account.${role}.tokens`, {
          tokens: numbers.number(stock, 1),
          fresh: numbers.number(fresh, 1),
          count: stock,
        })}
        {' · '}
        {t(cash < 0 ? 'account.funding' : 'account.cash', { money: numbers.money(Math.abs(cash)) })}
        {debt > 0 && ` · ${t('account.debt', { money: numbers.money(debt) })}`}
      </p>
      <div class="large">{t('account.paper', { money: numbers.money(paper) })}</div>
      <p class="small strong">{t('account.exit', { money: numbers.money(exit) })}</p>
    </section>
  );
}
