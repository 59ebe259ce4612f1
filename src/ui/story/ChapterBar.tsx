import { furthestPhase } from '../../chapters/steps.ts';
import { PHASES } from '../../chapters/types.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { hrefOf } from '../../store/routes.ts';
import { LanguageSwitch } from '../common/LanguageSwitch.tsx';
import { type StepProps } from './stepProps.ts';
import { useTelling } from './useTelling.ts';

/** Guess, play, see, why: where one is, and how far one has come; a second guess empties none of them. */
function Beads({ reading, step }: StepProps) {
  const t = useTexts('story');
  const numbers = useNumbers();
  const at = PHASES.indexOf(step.phase);
  const furthest = PHASES.indexOf(furthestPhase(reading.chapter, step));
  return (
    <ol class="beads">
      {PHASES.map((phase, i) => (
        <li
          key={phase}
          class={i === at ? 'now' : i <= furthest ? 'past' : ''}
          aria-current={i === at ? 'step' : undefined}
        >
          <span class="bead-number">{numbers.number(i + 1)}</span>
          <span class="bead-name">{t(`bar.phases.${phase}`)}</span>
        </li>
      ))}
    </ol>
  );
}

/** The chapter's seal, where one is in it, and the way to the others. */
export function ChapterBar({ reading, step }: StepProps) {
  const t = useTexts('story');
  const numbers = useNumbers();
  const { chapter } = reading;
  const telling = useTelling(chapter.id);
  return (
    <header class="chapter-bar">
      <a class="seal" href={hrefOf({ page: 'story' })}>
        <span>
          <span class="hidden-text">{t('bar.to-map')}</span>
          {numbers.number(chapter.number)} · {telling.text('title')}
        </span>
      </a>
      <Beads reading={reading} step={step} />
      <div class="bar-tools">
        <LanguageSwitch short />
      </div>
    </header>
  );
}
