import { useLists } from '../../../i18n/lists.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type ClassFindings, type TreatmentFindings } from '../../../store/classroom/debrief.ts';

const LETTERS = ['A', 'B'] as const;

/** The letter of a treatment. */
export function letterOf(treatment: number): string {
  return LETTERS[treatment] ?? String(treatment + 1);
}

/** What is found of one treatment, its letter before it where there are two. */
export function useSaid({ treatments }: Pick<ClassFindings, 'treatments'>) {
  const t = useTexts('class-debrief');
  const { sentences } = useLists();
  const several = treatments.length > 1;
  const said = ({ treatment }: Pick<TreatmentFindings, 'treatment'>, says: string): string =>
    several ? t('of', { letter: letterOf(treatment), says }) : says;
  return {
    several,
    said,
    /** A finding without its full stop, said of every treatment, a line each; what is the same of all, once. */
    ofAll: (says: (one: TreatmentFindings) => string): string => {
      const [first, ...others] = treatments.map(says);
      if (others.every((one) => one === first)) {
        return several ? t('of-both', { says: first! }) : first!;
      }
      return treatments.map((one) => t('stop', { says: said(one, says(one)) })).join('\n');
    },
    /** Whole sentences, said of every treatment. */
    sentencesOfAll: (says: (one: TreatmentFindings) => string): string =>
      sentences(...treatments.map((one) => said(one, says(one)))),
  };
}
