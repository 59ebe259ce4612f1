import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { simulate } from '../../src/game/simulate.ts';
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { numbersOf } from '../../src/i18n/numbers.ts';
import { startI18n, switchLanguage } from '../../src/i18n/start.ts';
import { PRESETS, presetScenario } from '../../src/scenario/presets/index.ts';
import { type Scenario } from '../../src/scenario/types.ts';
import { type NewsWords, tellNews } from '../../src/ui/play/tellNews.ts';
import { seatView } from '../../src/view/seat.ts';

beforeAll(async () => {
  await startI18n('en');
  for (const language of LANGUAGES) await switchLanguage(language);
});

function wordsIn(language: Language): NewsWords {
  return {
    t: i18next.getFixedT(language, 'play') as TFunction<'play'>,
    numbers: numbersOf(language),
    nameOf: ({ role, seat }) => `${role} ${seat + 1}`,
    ruleOf: () => 'Does as it likes.',
  };
}

/** The news after each round of a whole game, as its own seat reads it. */
function newsOf(scenario: Scenario, language: Language = 'en'): string[] {
  const game = simulate(scenario, 3);
  return game.rounds.map((_, i) => {
    const rounds = game.rounds.slice(0, i + 1);
    const view = seatView({ ...game, phase: 'choosing', rounds }, scenario.seats.you);
    return tellNews(wordsIn(language), scenario, view).join(' ');
  });
}

describe('the line of news', () => {
  it('invites before the first round', () => {
    const scenario = presetScenario('race-to-the-exit');
    const game = simulate(scenario, 3);
    const view = seatView({ ...game, phase: 'choosing', rounds: [] }, scenario.seats.you);
    expect(tellNews(wordsIn('en'), scenario, view)).toEqual([
      'All quiet. What will the others do?',
    ]);
  });

  it('tells a shock before all else', () => {
    const scenario = {
      ...presetScenario('race-to-the-exit'),
      events: [{ round: 2, kind: 'price' as const, size: -0.26 }],
    };
    expect(newsOf(scenario)[1]).toBe('A shock from outside: the price falls 22.9%.');
  });

  it('names the maker who went, where one sees who did what', () => {
    const scenario = presetScenario('race-to-the-exit');
    const game = simulate(scenario, 3);
    const view = seatView(
      { ...game, phase: 'choosing', rounds: game.rounds.slice(0, 1) },
      {
        role: 'holder',
        seat: 0,
      },
    );
    const [first] = view.past;
    const gone = { ...first!, depth: 1400, each: { ...first!.each!, maker: [true, false] } };
    expect(tellNews(wordsIn('en'), scenario, { ...view, past: [gone] })).toEqual([
      'maker 2 has pulled out: the pool is narrower.',
    ]);
    const unseen = { ...gone, each: null, held: null };
    expect(tellNews(wordsIn('en'), scenario, { ...view, past: [unseen] })).toEqual([
      'The pool is narrower: 1,400 tokens wide.',
    ]);
  });

  it('names nobody where nobody sees the others', () => {
    const hidden = { ...presetScenario('race-to-the-exit'), information: 'none' as const };
    const news = newsOf(hidden);
    expect(news.join(' ')).not.toMatch(/holder|maker|held/);
    expect(new Set(news.slice(2)).size).toBeGreaterThan(3);
  });

  it.each(LANGUAGES)('leaves no place open in any preset: %s', (language) => {
    for (const { id } of PRESETS) {
      for (const line of newsOf(presetScenario(id), language)) {
        expect(line).toMatch(/\S/);
        expect(line).not.toMatch(/\{\{|undefined|NaN|news\./);
      }
    }
  });
});
