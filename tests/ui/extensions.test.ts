import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { numbersOf } from '../../src/i18n/numbers.ts';
import { needTexts, startI18n, switchLanguage } from '../../src/i18n/start.ts';
import { tellExtensions, tellVotes } from '../../src/ui/play/extensions/tellExtensions.ts';
import { seatView } from '../../src/view/seat.ts';
import { gameAfter, scenarioWith, voted } from '../picture/extended.ts';

const YOU = { role: 'holder', seat: 0 } as const;
const BLOCK = { from: 2, length: 1, seizure: 1, share: 0.5 };

beforeAll(async () => {
  await startI18n('en');
  await needTexts('story');
  for (const language of LANGUAGES) await switchLanguage(language);
});

function textsIn(language: Language): TFunction<'extensions'> {
  return i18next.getFixedT(language, 'extensions') as TFunction<'extensions'>;
}

function told(changes: Record<string, unknown>, rounds: number, language: Language = 'en') {
  const view = seatView(gameAfter(scenarioWith(changes), rounds), YOU);
  return { view, said: tellExtensions(textsIn(language), numbersOf(language), view) };
}

describe('what the extensions add to a round told', () => {
  it('is nothing in a plain game', () => {
    expect(told({}, 1).said).toEqual([]);
  });

  it.each(LANGUAGES)('is the report and the belief after it: %s', (language) => {
    const quality = { prior: 0.5, accuracy: 0.7, decay: 0 };
    const { view, said } = told({ rounds: 4, quality }, 1, language);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(numbersOf(language).percent(view.belief!, 0));
  });

  it('is what was behind the curtain, at the end and not before', () => {
    const quality = { prior: 0.5, accuracy: 0.7, decay: 0 };
    const open = (rounds: number) =>
      told({ rounds: 2, quality }, rounds).said.filter((one) => one.startsWith('The curtain'));
    expect(open(1)).toEqual([]);
    expect(open(2)).toHaveLength(1);
  });

  it.each(LANGUAGES)('is the shut gate and what was taken from me and from all: %s', (language) => {
    const { view, said } = told({ rounds: 4, coordinator: BLOCK }, 2, language);
    const { mine, seized } = view.past[1]!;
    const { number } = numbersOf(language);
    expect(said).toHaveLength(3);
    expect(said[1]).toContain(number(mine.seized, 1));
    expect(said[2]).toContain(number(seized, 1));
  });

  it('is how alike the tokens moved', () => {
    const siblings = { count: 2, volatility: 0.1, stock: 0 };
    const { view, said } = told({ siblings }, 1);
    const figure = view.past[0]!.siblings!.correlation!;
    expect(said).toEqual([expect.stringContaining(numbersOf('en').number(figure, 2))]);
  });
});

it.each(LANGUAGES)('a vote is told by its figures once it is counted: %s', (language) => {
  const coordinator = { ...BLOCK, vote: true };
  const asked = gameAfter(scenarioWith({ coordinator }), 1);
  const tell = (game: typeof asked) =>
    tellVotes(textsIn(language), numbersOf(language), seatView(game, YOU).gate!);
  expect(tell(asked)).toBe('');
  const counted = voted(asked);
  const { agree, against } = seatView(counted, YOU).gate!.votes!;
  expect(tell(counted)).toMatch(new RegExp(`${agree}.*${against}`));
});
