import { useNumbers } from '../../i18n/useNumbers.ts';
import { useAxisMoney } from '../debrief/words.ts';

/** Below this a mark needs more decimals than money has, dollars. */
const SMALL = 0.1;

/** Prices beside an axis: as money, and where they are tiny as prices. */
export function usePriceAxis(): (dollars: number) => string {
  const axisMoney = useAxisMoney();
  const { price } = useNumbers();
  return (dollars) => (dollars > 0 && dollars < SMALL ? price(dollars) : axisMoney(dollars));
}
