import { type CharacterId, isCharacter } from '../../characters/registry.ts';
import { type Speaker, speakerOf } from '../../characters/speaker.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Scenario, type SeatView } from '../../store/types.ts';
import { Figure } from '../common/art/Figure.tsx';
import './remark.css';

interface RemarkProps {
  scenario: Scenario;
  view: SeatView;
}

interface Said {
  id: CharacterId;
  line: Speaker['line'];
}

/** Who spoke after the last round: nobody's line comes twice while others have something new to say. */
function lastRemark({ seats }: Scenario, { past, you }: SeatView): Said | null {
  const idOf = ({ role, seat }: Speaker) => {
    const specs = role === 'holder' ? seats.holders : seats.makers;
    return specs[seat % specs.length]?.id ?? '';
  };
  const said = new Set<string>();
  const wordOf = (speaker: Speaker) => `${idOf(speaker)} ${speaker.line}`;
  let last: Speaker | null = null;
  for (const [i, { each, round }] of past.entries()) {
    if (each === null) return null;
    last = speakerOf(each, past[i - 1]?.each ?? null, you, round, (one) => said.has(wordOf(one)));
    if (last !== null) said.add(wordOf(last));
  }
  if (last === null) return null;
  const id = idOf(last);
  return isCharacter(id) ? { id, line: last.line } : null;
}

/** What one of the characters has to say about the last round; nothing where nobody is told apart. */
export function Remark({ scenario, view }: RemarkProps) {
  const t = useTexts('characters');
  const remark = lastRemark(scenario, view);
  if (remark === null) return null;
  const { id, line } = remark;
  return (
    <figure class="remark">
      <Figure id={id} crop="bust" />
      <blockquote>{line === 'sell' ? t(`${id}.sell`) : t(`${id}.hold`)}</blockquote>
      <figcaption>{t(`${id}.name`)}</figcaption>
    </figure>
  );
}
