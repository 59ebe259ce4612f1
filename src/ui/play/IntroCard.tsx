import { useState } from 'preact/hooks';
import { type Numbers } from '../../i18n/numbers.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { outsideReturn } from '../../store/account.ts';
import { type Introduction, isIntroduced, keepIntroduced } from '../../store/introductions.ts';
import { type Role, type Scenario } from '../../store/types.ts';
import { useApp } from '../common/app.ts';
import './intro.css';

type MakerLine = 'hold' | 'sell' | 'spread' | 'again';
type Line = 'fresh' | 'once' | 'hold' | 'sell-all' | 'sell-part' | 'again' | 'out';

function holderLines({ unlock, sellShare, rounds }: Scenario): Line[] {
  const lines: Line[] = unlock > 0 ? [rounds > 1 ? 'fresh' : 'once', 'hold'] : ['hold'];
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
  const slip = useSlipSentence(scenario);
  return [...lines, t('intro.aim'), ...(slip === null ? [] : [slip])];
}

interface IntroCardProps {
  scenario: Scenario;
  role: Role;
  indebted: boolean;
}

/** Before the first choice in a role or in debt, once on a device: how it goes, in this scenario's figures. */
export function IntroCard({ scenario, role, indebted }: IntroCardProps) {
  const t = useTexts('play');
  const { device } = useApp();
  const [open, setOpen] = useState<readonly Introduction[]>(() =>
    (indebted ? [role, 'debt' as const] : [role]).filter((one) => !isIntroduced(device, one)),
  );
  const lines = useIntroduction(scenario, role);
  if (open.length === 0) return null;
  return (
    <section class="intro card" aria-label={t('intro.label')}>
      <ul>
        {open.includes(role) && lines.map((line) => <li key={line}>{line}</li>)}
        {open.includes('debt') && <li>{t('intro.debt')}</li>}
      </ul>
      <button
        type="button"
        class="button"
        onClick={() => {
          for (const one of open) keepIntroduced(device, one);
          setOpen([]);
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
