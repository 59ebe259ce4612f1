import { useId } from 'preact/hooks';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import {
  type EvolutionSetUp,
  inWay,
  limitOf,
  numbersOf,
  WAYS,
} from '../../../store/lab/evolution.ts';
import { NumberSetting } from '../contest/NumberSetting.tsx';

interface WayCardProps {
  setUp: EvolutionSetUp;
  onChange(setUp: EvolutionSetUp): void;
}

const IN_PERCENT: readonly string[] = ['noise', 'continuation', 'selection'];

/** In which way the better ones multiply, and the settings of that way. */
export function WayCard({ setUp, onChange }: WayCardProps) {
  const t = useTexts('lab-evolution');
  const keyed = useKeyedTexts('lab-evolution');
  const id = useId();
  return (
    <section class="card lab-card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('way.title')}</h2>
      <fieldset class="segments">
        <legend class="hidden-text">{t('way.title')}</legend>
        {WAYS.map((way) => (
          <label key={way}>
            <input
              type="radio"
              name={`${id}-way`}
              checked={setUp.way === way}
              onChange={() => onChange(inWay(setUp, way))}
            />
            {keyed(`way.${way}.name`)}
          </label>
        ))}
      </fieldset>
      <p>{keyed(`way.${setUp.way}.says`)}</p>
      <div class="settings">
        {numbersOf(setUp.way).map((field) => (
          <NumberSetting
            key={`${setUp.way} ${field}`}
            field={field === 'repetitions' ? 'matches' : field}
            value={setUp[field]}
            limit={limitOf(field, setUp)}
            percent={IN_PERCENT.includes(field)}
            onChange={(value) => onChange({ ...setUp, [field]: value })}
          />
        ))}
      </div>
    </section>
  );
}
