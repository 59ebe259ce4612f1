import { useState } from 'preact/hooks';
import { type Numbers } from '../../i18n/numbers.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { outsideReturn } from '../../store/account.ts';
import { isIntroduced, keepIntroduced } from '../../store/introductions.ts';
import { type Role, type Scenario } from '../../store/types.ts';
import { useApp } from '../common/app.ts';
import './intro.css';

type MakerLine = 'hold' | 'sell' | 'spread' | 'again';
type Line = 'fresh' | 'hold' | 'sell-all' | 'sell-part' | 'again' | 'out';

function holderLines({ unlock, sellShare, rounds }: Scenario): Line[] {
  const lines: Line[] = unlock > 0 ? ['fresh', 'hold'] : ['hold'];
  lines.push(sellShare < 1 ? 'sell-part' : 'sell-all');
  if (rounds > 1) lines.push(unlock === 0 && sellShare === 1 ? 'out' : 'again');
  return lines;
}

function valuesOf(scenario: Scenario, numbers: Numbers) {
  return {
    tokens: numbers.number(scenario.unlock, 1),
    share: numbers.percent(scenario.sellShare),
    rate: numbers.percent(outsideReturn(scenario), 2),
    tight: numbers.percent(scenario.spread.tight, 2),
    wide: numbers.percent(scenario.spread.wide, 2),
  };
}

/** What the two choices do, what counts in the end, and how often hands slip. */
function useIntroduction(scenario: Scenario, role: Role): string[] {
  const t = useTexts('play');
  const numbers = useNumbers();
  const values = valuesOf(scenario, numbers);
  const makerLines: MakerLine[] = ['hold', 'sell', 'spread'];
  if (scenario.rounds > 1) makerLines.push('again');
  const lines =
    role === 'holder'
      ? holderLines(scenario).map((line) => t(`intro.holder.${line}`, values))
      : makerLines.map((line) => t(`intro.maker.${line}`, values));
  return [...lines, t('intro.aim')];
}

interface IntroCardProps {
  scenario: Scenario;
  role: Role;
}

/** Before the first choice in a role, once on a device: how the game goes, in this scenario's figures. */
export function IntroCard({ scenario, role }: IntroCardProps) {
  const t = useTexts('play');
  const { device } = useApp();
  const [known, setKnown] = useState(() => isIntroduced(device, role));
  const lines = useIntroduction(scenario, role);
  const slip = useSlipSentence(scenario);
  if (known) return null;
  return (
    <section class="intro card" aria-label={t('intro.label')}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {slip !== null && <li>{slip}</li>}
      </ul>
      <button
        type="button"
        class="button"
        onClick={() => {
          keepIntroduced(device, role);
          setKnown(true);
        }}
      >
        {t('intro.ok')}
      </button>
    </section>
  );
}

/** How often a hand slips here, in a sentence; null where none does. */
export function useSlipSentence({ noise }: Scenario): string | null {
  const t = useTexts('play');
  const numbers = useNumbers();
  return noise > 0 ? t('intro.slip', { choices: numbers.number(1 / noise) }) : null;
}
