import { isCharacter } from '../../characters/registry.ts';
import { speakerOf } from '../../characters/speaker.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Scenario, type SeatView } from '../../store/types.ts';
import { Figure } from '../common/art/Figure.tsx';
import './remark.css';

interface RemarkProps {
  scenario: Scenario;
  view: SeatView;
}

/** What one of the characters has to say about the last round; nothing where nobody is told apart. */
export function Remark({ scenario, view }: RemarkProps) {
  const t = useTexts('characters');
  const now = view.past.at(-1);
  if (!now?.each) return null;
  const speaker = speakerOf(now.each, view.past.at(-2)?.each ?? null, view.you, now.round);
  if (speaker === null) return null;
  const specs = speaker.role === 'holder' ? scenario.seats.holders : scenario.seats.makers;
  const id = specs[speaker.seat % specs.length]?.id ?? '';
  if (!isCharacter(id)) return null;
  const leaves = speaker.line === 'sell';
  return (
    <figure class="remark">
      <Figure id={id} crop="bust" />
      <blockquote>{leaves ? t(`${id}.sell`) : t(`${id}.hold`)}</blockquote>
      <figcaption>{t(`${id}.name`)}</figcaption>
    </figure>
  );
}
