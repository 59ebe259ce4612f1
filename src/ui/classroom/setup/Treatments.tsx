import { useState } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type Scenario } from '../../../store/types.ts';
import { useScenarioStory } from '../../common/useScenarioTitle.ts';
import { useTitles } from '../common/useTitles.ts';
import { ScenarioDialog } from './ScenarioDialog.tsx';

interface OneProps {
  scenario: Scenario;
  letter: string | null; // of an A/B comparison
  title: string;
  onSwap(): void;
  onDrop: (() => void) | null;
}

function One({ scenario, letter, title, onSwap, onDrop }: OneProps) {
  const t = useTexts('class');
  const story = useScenarioStory(scenario);
  return (
    <section class="card treatment">
      {letter !== null && <p class="letter">{letter}</p>}
      <div>
        <h2>{title}</h2>
        {story !== null && <p>{story}</p>}
      </div>
      <div class="treatment-deeds">
        <button type="button" class="button" onClick={onSwap}>
          {t('pick.other')}
        </button>
        {onDrop !== null && (
          <button type="button" class="button quiet" onClick={onDrop}>
            {t('pick.drop')}
          </button>
        )}
      </div>
    </section>
  );
}

interface TreatmentsProps {
  treatments: Scenario[];
  onChange(treatments: Scenario[]): void;
}

/** The scenario the class plays, or two that are compared. */
export function Treatments({ treatments, onChange }: TreatmentsProps) {
  const t = useTexts('class');
  const titles = useTitles(treatments);
  const [picking, pick] = useState<number | null>(null);
  const isPair = treatments.length > 1;
  return (
    <>
      <div class={isPair ? 'treatments pair' : 'treatments'}>
        {treatments.map((scenario, at) => (
          <One
            key={at}
            scenario={scenario}
            letter={isPair ? t(at === 0 ? 'a' : 'b') : null}
            title={titles[at]!}
            onSwap={() => pick(at)}
            onDrop={isPair ? () => onChange(treatments.toSpliced(at, 1)) : null}
          />
        ))}
      </div>
      {isPair ? (
        <p class="small">{t('pick.split')}</p>
      ) : (
        <button type="button" class="button quiet compare" onClick={() => pick(1)}>
          {t('pick.compare')}
        </button>
      )}
      {picking !== null && (
        <ScenarioDialog
          onPick={(scenario) => onChange(treatments.toSpliced(picking, 1, scenario))}
          onClose={() => pick(null)}
        />
      )}
    </>
  );
}
