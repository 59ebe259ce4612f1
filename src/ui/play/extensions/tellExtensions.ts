import { type Numbers } from '../../../i18n/numbers.ts';
import { type useTexts } from '../../../i18n/useTexts.ts';
import { type Gate, type SeatView, type SeenRound } from '../../../store/types.ts';

type Texts = ReturnType<typeof useTexts<'extensions'>>;

const LEAST = 1e-9; // tokens: less is a rest of rounding
const TOGETHER = 0.7; // correlation from which tokens are said to move together
const APART = 0.3;

function tellGate(t: Texts, numbers: Numbers, { votes, gateShut, seized, mine }: SeenRound) {
  const said: string[] = [];
  if (votes !== null) {
    const { agree, against, passed } = votes;
    const values = { agree: numbers.number(agree), against: numbers.number(against) };
    said.push(t(passed ? 'outcome.passed' : 'outcome.refused', values));
  }
  if (gateShut) said.push(t('outcome.shut'));
  if (mine.seized > LEAST) {
    said.push(t('outcome.seized-mine', { tokens: numbers.number(mine.seized, 1) }));
  }
  if (seized - mine.seized > LEAST) {
    said.push(t('outcome.seized', { tokens: numbers.number(seized, 1) }));
  }
  return said;
}

function tellSiblings(t: Texts, numbers: Numbers, { siblings }: SeenRound): string[] {
  const figure = siblings?.correlation;
  if (figure === undefined || figure === null) return [];
  const how = figure >= TOGETHER ? 'together' : figure <= APART ? 'apart' : 'somewhat';
  return [t(`outcome.${how}`, { figure: numbers.number(figure, 2) })];
}

/** How the vote on the block ended, until the round it opens is played; else ''. */
export function tellVotes(t: Texts, numbers: Numbers, { votes }: Gate): string {
  if (votes === null) return '';
  const { agree, against, passed } = votes;
  const values = { agree: numbers.number(agree), against: numbers.number(against) };
  return t(passed ? 'gate.passed' : 'gate.refused', values);
}

/** What was behind the curtain. */
export function tellReveal(t: Texts, real: boolean): string {
  return t(real ? 'outcome.real' : 'outcome.hollow');
}

/** What the extensions add to the telling of the last round of a view, and at the end what was true. */
export function tellExtensions(t: Texts, numbers: Numbers, view: SeatView): string[] {
  const round = view.past.at(-1);
  if (round === undefined) return [];
  const said = [...tellGate(t, numbers, round), ...tellSiblings(t, numbers, round)];
  const { report, belief } = round;
  if (report !== null && belief !== null) {
    said.push(t(`outcome.report.${report}`, { share: numbers.percent(belief, 0) }));
  }
  const real = view.finished?.real ?? null;
  if (real !== null) said.push(tellReveal(t, real));
  return said;
}
