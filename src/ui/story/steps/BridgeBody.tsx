import { CHAPTERS } from '../../../chapters/index.ts';
import { type BridgeStep } from '../../../chapters/types.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { hrefOf } from '../../../store/routes.ts';
import { type StepProps } from '../stepProps.ts';
import { useTelling } from '../useTelling.ts';

/** On to the next chapter, or out into the library. */
export function BridgeBody({ reading, step }: StepProps<BridgeStep>) {
  const t = useTexts('story');
  const numbers = useNumbers();
  const next = CHAPTERS.find(({ number }) => number === reading.chapter.number + 1);
  const nextTexts = useTelling(next?.id ?? reading.chapter.id);
  return (
    <div class="ways">
      {next !== undefined && (
        <a
          class="button primary"
          href={hrefOf({ page: 'chapter', number: String(next.number), step: null })}
        >
          {t('bridge.next', {
            number: numbers.number(next.number),
            title: nextTexts.text('title'),
          })}
        </a>
      )}
      {step.preset !== undefined && (
        <a class="button" href={hrefOf({ page: 'preset', id: step.preset })}>
          {t('bridge.try')}
        </a>
      )}
      <a class="button" href={hrefOf({ page: 'story' })}>
        {t('bridge.end')}
      </a>
    </div>
  );
}
