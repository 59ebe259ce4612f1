import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/scenario/defaults.ts';
import { NUMBER_FIELDS } from '../../../src/scenario/fields.ts';
import { presetScenario } from '../../../src/scenario/presets/index.ts';
import { LANGUAGES, type Language, type Scenario } from '../../../src/scenario/types.ts';
import {
  addEvent,
  addRun,
  castAll,
  castOne,
  choose,
  dropEvent,
  extend,
  FRESH,
  isStandard,
  playRole,
  raiseRun,
  recast,
  reset,
  setNews,
  sortEvents,
} from '../../../src/store/workshop/changes.ts';
import {
  type Draft,
  fieldAt,
  inPercentAt,
  openDraft,
  typeInto,
} from '../../../src/store/workshop/draft.ts';
import { runsOf } from '../../../src/store/workshop/seating.ts';
import { writeNumber } from '../../../src/store/workshop/typed.ts';
import { anyScenario } from '../../scenario/anyScenario.ts';
import { rich } from '../../scenario/links.ts';

const EXTENSIONS = ['quality', 'coordinator', 'siblings'] as const;

/** The text that the form of a scenario shows in a field. */
function shown(draft: Draft, path: string): string {
  const value = fieldAt(draft, path);
  if (typeof value === 'string') return value;
  return value === undefined
    ? ''
    : writeNumber(value, { percent: inPercentAt(draft, path), comma: draft.comma });
}

function textPaths(scenario: Scenario): string[] {
  const own = (path: string) => LANGUAGES.map((language) => `${path}.${language}`);
  const news = scenario.events.flatMap((event, at) =>
    typeof event.news === 'object' ? own(`events[${at}].news`) : [],
  );
  return [...own('title'), ...own('story'), ...news];
}

/** Who sits where, cast run by run and written parameter by parameter. */
function castLike(draft: Draft, from: Draft, role: 'holder' | 'maker'): Draft {
  const list = role === 'holder' ? 'seats.holders' : 'seats.makers';
  let now = castAll(draft, role, from.seating[role][0]!.spec.id);
  from.seating[role].forEach(({ spec }, at) => {
    if (at > 0) now = addRun(now, role);
    now = recast(now, role, at, spec.id);
    for (const name of ['count', ...Object.keys(spec).filter((key) => key !== 'id')]) {
      const path = `${list}[${at}].${name}`;
      now = typeInto(now, path, shown(from, path));
    }
  });
  return now;
}

/** Fills an empty form with what the form of a scenario shows, in an order that no field has chosen. */
function copyByHand(scenario: Scenario, comma: boolean): Draft {
  const from = openDraft(scenario, comma);
  let now = openDraft(DEFAULTS, comma);
  for (const { path } of NUMBER_FIELDS.toReversed()) now = typeInto(now, path, shown(from, path));
  for (const name of EXTENSIONS) {
    if (scenario[name] === undefined) continue;
    now = extend(now, name, FRESH[name]);
    for (const key of Object.keys(FRESH[name])) {
      now = typeInto(now, `${name}.${key}`, shown(from, `${name}.${key}`));
    }
  }
  if (scenario.coordinator?.vote) now = choose(now, 'coordinator.vote', true);
  scenario.events.forEach(({ kind, news }, at) => {
    now = choose(addEvent(now), `events[${at}].kind`, kind);
    if (typeof news === 'string') now = setNews(now, at, news);
    for (const name of ['round', 'size']) {
      now = typeInto(now, `events[${at}].${name}`, shown(from, `events[${at}].${name}`));
    }
  });
  for (const path of textPaths(scenario)) now = typeInto(now, path, shown(from, path));
  for (const name of ['information', 'settle', 'pledges'] as const) {
    now = choose(now, name, scenario[name]);
  }
  now = castLike(now, from, 'holder');
  if (scenario.makers > 0) now = castLike(now, from, 'maker');
  now = playRole(now, scenario.seats.you.role);
  return typeInto(now, 'seats.you.seat', shown(from, 'seats.you.seat'));
}

describe('the form of a scenario', () => {
  it('typed into an empty one gives the same scenario, whatever it is and in whatever language', () => {
    fc.assert(
      fc.property(anyScenario(rich), fc.boolean(), (scenario, comma) => {
        fc.pre(scenario.holders <= 60);
        const copied = copyByHand(scenario, comma);
        expect(copied.refusals).toEqual({});
        expect(copied.scenario).toEqual(scenario);
      }),
      { numRuns: 60 },
    );
  });

  it('opens and closes without changing anything', () => {
    fc.assert(
      fc.property(anyScenario(rich), (scenario) => {
        expect(openDraft(scenario).scenario).toEqual(scenario);
      }),
    );
  });
});

describe('what cannot be taken', () => {
  const draft = openDraft(presetScenario('race-to-the-exit'));
  it.each([
    ['price', 'ten', 'scenario.needs-number'],
    ['price', '', 'field.empty'],
    ['price', '0', 'scenario.out-of-range'],
    ['price', '9'.repeat(10_000), 'scenario.needs-number'],
    ['rounds', '2.5', 'scenario.not-whole'],
    ['rounds', '<b>3</b>', 'scenario.needs-number'],
    ['capture', '101', 'scenario.out-of-range'],
    ['title.en', 'x'.repeat(81), 'scenario.too-long'],
    ['story.vi', 'ữ'.repeat(10_000), 'scenario.too-long'],
    ['title.zh', 'a\u202eb', 'scenario.control-character'],
    ['title.zh', 'a\u0000b', 'scenario.control-character'],
    ['seats.holders[1].threshold', '150', 'scenario.out-of-range'],
    ['seats.holders[0].count', '0', 'scenario.out-of-range'],
  ])(
    'stays in the field with its reason, and the last whole scenario goes on: %s',
    (path, text, code) => {
      const wrong = typeInto(draft, path, text);
      expect(wrong.refusals[path]).toMatchObject({ code, path });
      expect(wrong.typed[path]).toBe(text);
      expect(wrong.scenario).toBe(draft.scenario);
    },
  );

  it('is taken as soon as another field makes room for it', () => {
    const tooTight = typeInto(draft, 'spread.tight', '4');
    expect(tooTight.refusals['spread.tight']?.code).toBe('scenario.out-of-range');
    const wider = typeInto(tooTight, 'spread.wide', '5');
    expect(wider.refusals).toEqual({});
    expect(wider.scenario.spread).toEqual({ tight: 0.04, wide: 0.05 });
  });

  it('is let go when the field is set back', () => {
    const wrong = typeInto(draft, 'price', 'ten');
    expect(reset(wrong, 'price')).toMatchObject({ typed: {}, refusals: {} });
  });

  it('can be set back in one step only where there is something to set it back to', () => {
    const event = typeInto(addEvent(draft), 'events[0].round', '3');
    expect(isStandard(event, 'events[0].round')).toBe(true);
    expect(isStandard(typeInto(draft, 'treasury', '5'), 'treasury')).toBe(false);
    expect(isStandard(typeInto(draft, 'price', 'ten'), 'price')).toBe(false);
  });

  it('moves with its event when events are sorted, and goes with it', () => {
    const two = typeInto(addEvent(addEvent(draft)), 'events[1].round', '2');
    const wrong = typeInto(two, 'events[1].size', 'much');
    const sorted = sortEvents(wrong);
    expect(sorted.typed).toEqual({ 'events[0].size': 'much' });
    expect(sorted.scenario.events.map(({ round }) => round)).toEqual([2, 10]);
    expect(dropEvent(sorted, 0).typed).toEqual({});
  });
});

describe('the seats', () => {
  const draft = openDraft(DEFAULTS);

  it('keep their list while the number of seats is typed', () => {
    const one = typeInto(draft, 'holders', '1');
    expect(one.scenario.seats.holders).toHaveLength(1);
    const again = typeInto(one, 'holders', '12');
    expect(again.scenario.seats).toEqual(DEFAULTS.seats);
  });

  it('repeat a shorter list', () => {
    const more = typeInto(draft, 'holders', '24');
    const { holders } = more.scenario.seats;
    expect(holders.slice(12)).toEqual(holders.slice(0, 12));
  });

  it('for a thousand holders are a list of a few runs', () => {
    const all = castAll(typeInto(draft, 'holders', '1000'), 'holder', 'grim');
    const one = castOne(all, 'holder', 499, 'momentum');
    expect(runsOf(one.scenario.seats.holders).map(({ count }) => count)).toEqual([499, 1, 500]);
    expect(one.seating.holder).toHaveLength(3);
  });

  it('come in another order when a run is moved up', () => {
    const raised = raiseRun(draft, 'holder', 1);
    expect(raised.scenario.seats.holders[0]).toEqual({ id: 'majority', threshold: 0.7 });
  });

  it('move you to the last one when yours is gone, and let nobody play a maker where there is none', () => {
    const last = typeInto(draft, 'seats.you.seat', '12');
    expect(last.scenario.seats.you.seat).toBe(11);
    expect(typeInto(last, 'seats.you.seat', '13').refusals['seats.you.seat']).toMatchObject({
      allowed: { min: 1, max: 12 },
    });
    expect(typeInto(last, 'holders', '5').scenario.seats.you.seat).toBe(4);
    const maker = playRole(draft, 'maker');
    expect(typeInto(maker, 'makers', '0').refusals['makers']?.code).toBe('scenario.no-such-seat');
  });
});

describe('own texts', () => {
  it.each(['<img src=x onerror=alert(1)>', 'שלום \u200fعليكم', '👩‍👩‍👧‍👦🌊', '{{count}} $t(x)'])(
    'are kept as they were written: %s',
    (text) => {
      const languages: Language[] = ['zh', 'vi', 'en'];
      const all = languages.reduce(
        (draft, language) => typeInto(draft, `title.${language}`, text),
        openDraft(DEFAULTS),
      );
      expect(all.scenario.title).toEqual({ zh: text, vi: text, en: text });
    },
  );

  it('leave the rules what they are, to the very object', () => {
    const draft = openDraft(DEFAULTS);
    const titled = typeInto(draft, 'title.en', 'Rain');
    expect(titled.scenario.seats).toBe(draft.scenario.seats);
    expect(titled.scenario.depth).toBe(draft.scenario.depth);
  });
});
