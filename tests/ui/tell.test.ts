import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { simulate } from '../../src/game/simulate.ts';
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { numbersOf } from '../../src/i18n/numbers.ts';
import { startI18n, switchLanguage } from '../../src/i18n/start.ts';
import { PRESETS, presetScenario } from '../../src/scenario/presets/index.ts';
import { gameNow } from '../../src/store/gameNow.ts';
import { tellMoment, tellRule } from '../../src/ui/play/tellGame.ts';
import { tellOutcome } from '../../src/ui/play/tellOutcome.ts';
import { seatView } from '../../src/view/seat.ts';

const YOU = { role: 'holder', seat: 0 } as const;

beforeAll(async () => {
  await startI18n('en');
  for (const language of LANGUAGES) await switchLanguage(language);
});

function playTexts(language: Language): TFunction<'play'> {
  return i18next.getFixedT(language, 'play') as TFunction<'play'>;
}

function analysisTexts(language: Language): TFunction<'analysis'> {
  return i18next.getFixedT(language, 'analysis') as TFunction<'analysis'>;
}

describe('a round in sentences', () => {
  it('says who held, where the price went and what I got', () => {
    const scenario = { ...presetScenario('race-to-the-exit'), noise: 0 };
    const view = seatView(simulate(scenario, 1), YOU);
    const first = { ...view, past: view.past.slice(0, 1) };
    const outcome = tellOutcome(playTexts('en'), numbersOf('en'), scenario, first);
    const held = first.past[0]?.held?.holder;
    expect(outcome?.headline).toMatch(
      new RegExp(`^${held} of 12 held\\. The price (rose|fell) \\d.* to \\$\\d+\\.\\d\\d\\.$`),
    );
    expect(outcome?.gain).toMatch(/^You (gained|lost) \$\d+\.\d\d this round\.$/);
  });

  it('says nothing of the others where nobody sees them', () => {
    const scenario = { ...presetScenario('race-to-the-exit'), information: 'none' as const };
    const view = seatView(simulate(scenario, 1), YOU);
    const outcome = tellOutcome(playTexts('en'), numbersOf('en'), scenario, view);
    expect(outcome?.headline).toMatch(/^The price /);
  });

  it('says when a hand slipped and when somebody was sold out', () => {
    const scenario = presetScenario('race-to-the-exit');
    const view = seatView(simulate(scenario, 1), YOU);
    const last = view.past.at(-1)!;
    const slipped = { ...last, mine: { ...last.mine, held: true, slipped: true, forced: true } };
    const waves = [{ holders: 2, tokens: 80 }];
    const told = tellOutcome(playTexts('en'), numbersOf('en'), scenario, {
      ...view,
      past: [{ ...slipped, waves }],
    });
    expect(told?.slip).toBe('Your hand slipped: you chose to sell, but you held.');
    expect(told?.asides).toEqual([
      'Your tokens no longer covered your debt. They were sold for you.',
      'Forced sales: 2 holders, 80 tokens, waves: 1.',
    ]);
  });

  it('says that nobody chose to sell where holders were sold out all the same', () => {
    const scenario = presetScenario('race-to-the-exit');
    const view = seatView(simulate(scenario, 1), YOU);
    const waves = [
      { holders: 2, tokens: 80 },
      { holders: 4, tokens: 160 },
    ];
    const toldWith = (held: number) => {
      const last = { ...view.past.at(-1)!, held: { holder: held, maker: 2 }, waves };
      return tellOutcome(playTexts('en'), numbersOf('en'), scenario, { ...view, past: [last] });
    };
    expect(toldWith(12)?.headline).toMatch(/^Nobody chose to sell\. 6 were sold out\. The price /);
    expect(toldWith(11)?.headline).toMatch(/^11 of 12 held\. /);
  });

  it('is nothing before the first round', () => {
    const scenario = presetScenario('race-to-the-exit');
    const view = { ...seatView(simulate(scenario, 1), YOU), past: [] };
    expect(tellOutcome(playTexts('en'), numbersOf('en'), scenario, view)).toBeNull();
  });

  it.each(LANGUAGES)('leaves no place open in any preset: %s', (language) => {
    const t = playTexts(language);
    for (const { id } of PRESETS) {
      const scenario = presetScenario(id);
      const view = seatView(simulate(scenario, 2), scenario.seats.you);
      for (let rounds = 1; rounds <= view.past.length; rounds++) {
        const seen = { ...view, past: view.past.slice(0, rounds) };
        const told = tellOutcome(t, numbersOf(language), scenario, seen)!;
        const said = [told.headline, told.gain, ...told.asides].join(' ');
        expect(said).not.toMatch(/\{\{|undefined|NaN|outcome\./);
      }
    }
  });
});

describe('the game in one sentence', () => {
  it('says what selling brings over holding at the last round’s point', () => {
    const game = simulate({ ...presetScenario('race-to-the-exit'), noise: 0 }, 1);
    const now = gameNow({ ...game, rounds: [] }, YOU);
    expect(tellMoment(analysisTexts('en'), numbersOf('en'), now, 'holder')).toBe(
      'When 11 others hold, selling earns you $2.28 more.',
    );
    expect(tellRule(analysisTexts('en'), numbersOf('en'), now, 'holder')).toBe(
      'Whatever the others do, selling earns more this round.',
    );
  });

  it('says from how many on holding pays', () => {
    const game = simulate(presetScenario('the-toll'), 1);
    const now = gameNow({ ...game, rounds: [] }, YOU);
    expect(tellRule(analysisTexts('en'), numbersOf('en'), now, 'holder')).toBe(
      'Holding pays as soon as 7 of the 11 others hold.',
    );
  });

  it.each(LANGUAGES)('leaves no place open in any preset: %s', (language) => {
    const t = analysisTexts(language);
    for (const { id } of PRESETS) {
      const scenario = presetScenario(id);
      const { you } = scenario.seats;
      const now = gameNow(simulate(scenario, 2), you);
      const said =
        tellMoment(t, numbersOf(language), now, you.role) +
        tellRule(t, numbersOf(language), now, you.role);
      expect(said).not.toMatch(/\{\{|undefined|NaN|moment\.|dominant\.|critical\./);
    }
  });
});
