import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type OwnAccount } from '../../../store/types.ts';

/** How many tokens of the other kinds are mine, after the line of my account. */
export function OtherTokens({ account }: { account: OwnAccount }) {
  const t = useTexts('extensions');
  const numbers = useNumbers();
  const tokens = account.siblings.reduce((sum, own) => sum + own, 0);
  if (account.siblings.length === 0) return null;
  return <>{` · ${t('account.others', { tokens: numbers.number(tokens, 1), count: tokens })}`}</>;
}
