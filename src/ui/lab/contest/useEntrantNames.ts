import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import { type Entrant, isOwnRule } from '../../../store/lab/entrants.ts';

/** What all who take part are called, in their order; namesakes are numbered. */
export function useEntrantNames(): (entrants: readonly Entrant[]) => string[] {
  const t = useTexts('lab-arena');
  const names = useKeyedTexts('arena-cast');
  const single = ({ id, name }: Entrant) =>
    name !== null
      ? t('own.named', { name })
      : isOwnRule(id)
        ? t('own.unnamed')
        : names(`${id}.name`);
  return (entrants) => {
    const plain = entrants.map(single);
    return plain.map((name, at) => {
      const alike = plain.filter((other) => other === name).length;
      const before = plain.slice(0, at).filter((other) => other === name).length;
      return alike === 1 ? name : t('numbered', { name, number: before + 1 });
    });
  };
}
