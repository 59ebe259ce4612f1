import { type ComponentChildren } from 'preact';
import { type Mood } from '../../../characters/kit.ts';
import { type CharacterId } from '../../../characters/registry.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { Portrait } from './Portrait.tsx';
import './art.css';

interface CharacterCardProps {
  id: CharacterId;
  mood?: Mood;
  line?: 'hold' | 'sell'; // also says one of its two lines
  children?: ComponentChildren; // below the rule: parameters, what it did
}

/** Who somebody is: the portrait on the water, the name, the rule in plain words. */
export function CharacterCard({ id, mood, line, children }: CharacterCardProps) {
  const t = useTexts('characters');
  return (
    <div class="character-card">
      <Portrait id={id} {...(mood && { mood })} />
      <div class="character-words">
        <strong class="character-name">{t(`${id}.name`)}</strong>
        <p class="character-rule">{t(`${id}.rule`)}</p>
        {line && (
          <p class="character-line">{line === 'hold' ? t(`${id}.hold`) : t(`${id}.sell`)}</p>
        )}
        {children}
      </div>
    </div>
  );
}
