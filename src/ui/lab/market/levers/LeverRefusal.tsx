import { useTexts } from '../../../../i18n/useTexts.ts';
import { type Refused } from '../../../../store/lab/market.ts';
import { useRefusal } from '../../../common/useRefusal.ts';
import { useLeverWords } from './useLeverWords.ts';

/** The lever that has to give way first. */
const PARTNERS: Readonly<Record<string, string>> = {
  'spread.tight': 'spread.wide',
  'spread.wide': 'spread.tight',
  'leverage.min': 'leverage.max',
  'leverage.max': 'leverage.min',
};

/** Why a lever could not be turned, said beside it. */
export function LeverRefusal({ id, refused }: { id: string; refused: Refused | null }) {
  const t = useTexts('lab-market');
  const words = useLeverWords();
  const tell = useRefusal();
  const say = ({ path, because, refusal }: Refused): string => {
    const name = words.name(path);
    const range = words.range(path);
    switch (because) {
      case 'seat':
        return t('refused.seat');
      case 'pair':
        return t('refused.pair', { name, other: words.name(PARTNERS[path] ?? path) });
      case 'number':
      case 'range':
        return t(`refused.${because}`, { name, range });
      case 'other':
        return tell({ ...refusal, path: name });
    }
  };
  return (
    <p id={id} class="lever-refused" role="alert">
      {refused && say(refused)}
    </p>
  );
}
