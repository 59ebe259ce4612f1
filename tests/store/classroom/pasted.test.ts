import { describe, expect, it } from 'vitest';
import { encodeScenario } from '../../../src/scenario/link.ts';
import { presetScenario } from '../../../src/scenario/presets/index.ts';
import { scenarioOfText } from '../../../src/store/classroom/pasted.ts';
import { keepTreatments, recallTreatments } from '../../../src/store/classroom/treatments.ts';
import { memoryOn } from '../../../src/store/memory.ts';
import { shelfOf } from '../shelves.ts';

const whale = { ...presetScenario('the-whale'), seed: 5 };
const code = encodeScenario(whale);

describe('a pasted scenario', () => {
  it.each([
    ['a bare code', code],
    ['a link to share', `https://school.example/game/#/s/${code}`],
    ['a link to play', `http://192.168.1.20:8080/#/play/${code}`],
    ['a link to set a class up', `#/class/new/${code}`],
    ['with spaces around it', `  ${code}\n`],
  ])('is read from %s', (_, text) => {
    expect(scenarioOfText(text)).toEqual({ ok: true, value: whale });
  });

  it.each([
    ['nothing', '', 'link.foreign'],
    ['another page', 'https://example.org/', 'link.foreign'],
    ['a page of ours without a scenario', 'http://localhost:8080/#/story/3', 'link.foreign'],
    ['a cut link', `#/s/${code.slice(0, -6)}`, 'link.truncated'],
  ])('is refused for %s', (_, text, refused) => {
    expect(scenarioOfText(text)).toMatchObject({ ok: false, refusal: { code: refused } });
  });
});

describe('what a class was last set up with', () => {
  it('comes back, one scenario or two', () => {
    const shelf = shelfOf();
    const memory = memoryOn(() => shelf);
    keepTreatments(memory, [whale, presetScenario('bank-run')]);
    expect(recallTreatments(memory)).toEqual([whale, presetScenario('bank-run')]);
  });

  it('is the first game of the library where nothing, or nonsense, was kept', () => {
    const shelf = shelfOf();
    const memory = memoryOn(() => shelf);
    for (const kept of [null, [], ['x'], [code, code, code], 'code']) {
      memory.keep('class/scenarios', kept);
      expect(recallTreatments(memory)).toEqual([presetScenario('race-to-the-exit')]);
    }
  });
});
