import { describe, expect, it } from 'vitest';
import { CHAPTERS } from '../../src/chapters/index.ts';
import { scenarioOf } from '../../src/chapters/scenario.ts';
import { figuresIn } from '../../src/chapters/steps.ts';
import { type Chapter, type Step, type Told } from '../../src/chapters/types.ts';
import { isCharacter } from '../../src/characters/registry.ts';
import { presetOf } from '../../src/scenario/presets/index.ts';
import { type ScenarioInput } from '../../src/scenario/types.ts';
import { manyRuns } from '../../src/study/manyRuns.ts';
import { outcomeOf } from '../../src/study/outcomes.ts';
import { PIECES } from '../../src/ui/story/pieces/index.ts';
import { pathsOf, readText } from '../house/source.ts';
import { LANGUAGES, placeholdersOf, readTexts } from '../house/texts.ts';
import { finish } from './finish.ts';
import { learnersOf, type Spoken, spokenIn } from './learners.ts';

const DOING: readonly Step['kind'][] = ['play', 'duel', 'dial', 'contest', 'futures'];
const FEW = 5; // futures, where it is only asked which figures come of them
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Texts that a chapter's own picture takes for itself, by their whole key. */
const PICTURES = pathsOf('src/ui/story/pieces/*.tsx').map(readText).join('\n');

function textsOf(chapter: Chapter): Map<string, string> {
  const prefix = `${chapter.id}:`;
  const own = readTexts('en').filter(({ key }) => key.startsWith(prefix));
  return new Map(own.map(({ key, text }) => [key.slice(prefix.length), text]));
}

/** The text of a key, in whichever form it is kept. */
function textAt(texts: Map<string, string>, key: string): string | undefined {
  return texts.get(key) ?? texts.get(`${key}_other`);
}

/** Whether a key is a text of a step itself, not of a group within it. */
function isStepKey(key: string): boolean {
  return key.split('.').length === 3;
}

function whereIs(chapter: Chapter, kinds: readonly Step['kind'][]): number {
  return chapter.steps.findIndex(({ kind }) => kinds.includes(kind));
}

/** Every scenario a step names. */
function scenariosIn(step: Step): ScenarioInput[] {
  const staged = step.staging && 'scenario' in step.staging ? [step.staging.scenario] : [];
  if (step.kind === 'play') return [...staged, ...step.games];
  if (step.kind === 'dial' || step.kind === 'duel') return [...staged, step.scenario];
  if (step.kind === 'futures') return [...staged, ...step.lanes.map(({ scenario }) => scenario)];
  return staged;
}

/** What is said to any of the learners, each text once with the figures all of them can give it. */
function spokenTo(chapter: Chapter, learners: readonly Told[]): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  const note = ({ key, figures }: Spoken) => {
    const known = all.get(key);
    const given = new Set(figures);
    all.set(key, known ? new Set([...known].filter((name) => given.has(name))) : given);
  };
  for (const told of learners)
    for (const step of chapter.steps) for (const spoken of spokenIn(step, told)) note(spoken);
  return all;
}

describe.each(CHAPTERS.map((chapter) => [chapter.id, chapter] as const))('%s', (_, chapter) => {
  const { steps } = chapter;
  const texts = textsOf(chapter);
  const learners = [...learnersOf(chapter)];
  const spoken = spokenTo(chapter, learners);

  it('has its parts in order: scene, guess, doing, what came of it, the term, the question, the way on', () => {
    const first = {
      scene: whereIs(chapter, ['scene']),
      predict: whereIs(chapter, ['predict']),
      doing: whereIs(chapter, DOING),
      reveal: whereIs(chapter, ['reveal']),
      term: whereIs(chapter, ['term']),
      question: whereIs(chapter, ['question']),
      bridge: whereIs(chapter, ['bridge']),
    };
    const order = Object.entries(first);
    expect(order.filter(([, at]) => at < 0)).toEqual([]);
    expect(order.toSorted(([, a], [, b]) => a - b).map(([name]) => name)).toEqual(
      Object.keys(first),
    );
    expect(first.scene).toBe(0);
    expect(first.bridge).toBe(steps.length - 1);
    expect(steps.map(({ phase }) => phase)).toEqual(
      expect.arrayContaining(['predict', 'play', 'see', 'why']),
    );
  });

  it('can be finished in one sitting', () => {
    expect(steps.length).toBeGreaterThanOrEqual(8);
    expect(steps.length).toBeLessThanOrEqual(16);
  });

  it('names each step once, in kebab-case', () => {
    const ids = steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !KEBAB.test(id))).toEqual([]);
  });

  it('plays scenarios that the schema accepts', () => {
    for (const step of steps)
      for (const scenario of scenariosIn(step)) expect(() => scenarioOf(scenario)).not.toThrow();
  });

  it('shows games, pictures, people and presets that there are', () => {
    for (const { staging, ...step } of steps) {
      if (staging && 'step' in staging && staging.step !== undefined)
        expect(steps.map(({ id }) => id)).toContain(staging.step);
      if (staging && (staging.show === 'ending' || staging.show === 'course')) {
        const shown = steps.find(({ id }) => id === staging.step);
        expect(['play', 'duel']).toContain(shown?.kind);
      }
      if (staging?.show === 'piece') expect(Object.keys(PIECES)).toContain(staging.piece);
      if (staging?.show === 'cast' && !staging.arena)
        expect(staging.who.filter((one) => !isCharacter(one))).toEqual([]);
      if (step.kind === 'bridge' && step.preset !== undefined)
        expect(presetOf(step.preset)).toBeDefined();
    }
  });

  it('has every text it can say, with every figure that the text leaves open', () => {
    const missing: string[] = [];
    for (const [key, figures] of spoken) {
      const text = textAt(texts, `steps.${key}`);
      if (text === undefined) missing.push(key);
      for (const place of text === undefined ? [] : placeholdersOf(text)) {
        if (!figures.has(place.slice(2, -2))) missing.push(`${key} ${place}`);
      }
    }
    expect(missing).toEqual([]);
    expect(texts.get('title')).toBeTruthy();
    expect(texts.get('idea')).toBeTruthy();
  });

  it('fills the text that follows the dials', () => {
    for (const step of steps) {
      const text = textAt(texts, `steps.${step.id}.live`);
      if (step.kind !== 'dial') continue;
      expect(text !== undefined, `${step.id}.live`).toBe(step.live !== undefined);
      if (!step.live) continue;
      const told = learners[0]!;
      const known = { ...figuresIn(step, told), ...step.live(scenarioOf(step.scenario), told) };
      const open = placeholdersOf(text!).map((place) => place.slice(2, -2));
      expect(open.filter((name) => !(name in known))).toEqual([]);
    }
  });

  it('fills the text that follows the futures', () => {
    for (const step of steps) {
      if (step.kind !== 'futures') continue;
      const text = textAt(texts, `steps.${step.id}.live`);
      expect(text !== undefined, `${step.id}.live`).toBe(step.live !== undefined);
      if (!step.live) continue;
      const outcomes = step.lanes.map(({ id, scenario, mine = null }) => [
        id,
        outcomeOf(finish(manyRuns({ scenario: scenarioOf(scenario), runs: FEW, mine }))),
      ]);
      const known = {
        ...figuresIn(step, learners[0]!),
        ...step.live(Object.fromEntries(outcomes)),
      };
      const open = placeholdersOf(text!).map((place) => place.slice(2, -2));
      expect(open.filter((name) => !(name in known))).toEqual([]);
    }
  });

  it('refers to texts that there are', () => {
    const missing: string[] = [];
    for (const told of learners) {
      for (const step of steps) {
        for (const figure of Object.values(figuresIn(step, told))) {
          if (figure.as === 'text' && textAt(texts, `steps.${figure.key}`) === undefined)
            missing.push(figure.key);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  it('keeps no text that nobody says', () => {
    const sources = pathsOf(`src/chapters/${chapter.id}*.ts`).map(readText).join('\n');
    const unsaid = [...texts.keys()]
      .filter((key) => key.startsWith('steps.') && !key.endsWith('.live'))
      .filter((key) => !PICTURES.includes(key.slice(0, key.lastIndexOf('.') + 1)) || isStepKey(key))
      .map((key) => key.replace(/^steps\./, '').replace(/_(one|other)$/, ''))
      .filter((key) => !spoken.has(key))
      .filter((key) => !sources.includes(`'${key.slice(key.indexOf('.') + 1)}'`));
    expect([...new Set(unsaid)]).toEqual([]);
  });

  it('explains every answer to its question, one of them right', () => {
    for (const step of steps) {
      if (step.kind !== 'question') continue;
      expect(step.options).toHaveLength(3);
      expect(step.options).toContain(step.right);
    }
  });

  it('does not say again in an explanation that the answer is right or wrong', () => {
    const doubled = LANGUAGES.flatMap((language) =>
      readTexts(language).filter(
        ({ key, text }) =>
          key.startsWith(`${chapter.id}:steps.`) &&
          key.includes('.explains.') &&
          /^(yes|no|right|wrong|correct|not (always|quite)|对|没错|不对|不一定|đúng|sai|không (hẳn|phải))[.,，。!！]/iu.test(
            text,
          ),
      ),
    );
    expect(doubled).toEqual([]);
  });

  it('types no figure into a text', () => {
    const typed = LANGUAGES.flatMap((language) =>
      readTexts(language).filter(
        ({ key, text }) =>
          key.startsWith(`${chapter.id}:`) && /\p{Nd}/u.test(text.replace(/\{\{[^}]*\}\}/g, '')),
      ),
    );
    expect(typed).toEqual([]);
  });
});

it('tells twelve chapters, numbered in their order', () => {
  expect(CHAPTERS.map(({ number }) => number)).toEqual(CHAPTERS.map((_, at) => at + 1));
  expect(CHAPTERS).toHaveLength(12);
});
