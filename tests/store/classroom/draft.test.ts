import { describe, expect, it } from 'vitest';
import { presetScenario } from '../../../src/scenario/presets/index.ts';
import { readSettings } from '../../../src/session/read-settings.ts';
import { DEFAULT_RULES, openDraft } from '../../../src/store/classroom/draft.ts';
import { keptSessions, secretOf } from '../../../src/store/classroom/keys.ts';
import { type Classroom, type TeacherLink } from '../../../src/store/classroom/links.ts';
import { memoryOn, type Shelf } from '../../../src/store/memory.ts';
import { shelfOf } from '../shelves.ts';
import { handClock } from './handClock.ts';

const scenario = presetScenario('race-to-the-exit');
const keys = { id: 'session-1', code: 'K7M4', teacher: 'lead', wall: 'look' };

function meansWith(create: TeacherLink['create'], shelf: Shelf = shelfOf()) {
  const link = { create, close() {} } as Partial<TeacherLink> as TeacherLink;
  const classroom = { openTeacher: () => link } as Partial<Classroom> as Classroom;
  return {
    classroom: async () => classroom,
    clock: handClock(),
    device: memoryOn(() => shelf),
    secrets: new Map<string, string>(),
    replaceAddress() {},
  };
}

const never: TeacherLink['create'] = () => new Promise(() => {});

describe('a class that is set up', () => {
  it('has settings that can be played when nothing is changed', () => {
    const { settings } = openDraft(meansWith(never), [scenario]).getState();
    expect(readSettings(settings)).toMatchObject({ ok: true });
  });

  it('begins with what was last set on this device, its own scenario apart', () => {
    const shelf = shelfOf();
    openDraft(meansWith(never, shelf), [scenario])
      .getState()
      .change({ timer: null, names: 'own', groupSize: 5 });
    const other = presetScenario('the-whale');
    const { settings } = openDraft(meansWith(never, shelf), [other]).getState();
    expect(settings).toMatchObject({ timer: null, names: 'own', groupSize: 5 });
    expect(settings.treatments).toEqual([other]);
  });

  it('takes the default field by field where what was kept is wrong', () => {
    const shelf = shelfOf();
    const means = meansWith(never, shelf);
    means.device.keep('class/settings', { timer: 1, names: 'x', games: 3, fill: 'yes' });
    const { settings } = openDraft(means, [scenario]).getState();
    expect(settings).toMatchObject({ ...DEFAULT_RULES, games: 3 });
  });

  it('keeps the keys of a session that was opened, and lists it', async () => {
    const means = meansWith(async () => ({ ok: true, value: keys }));
    const draft = openDraft(means, [scenario]);
    expect(await draft.getState().create()).toEqual({ ok: true, value: keys });
    expect(secretOf(means, 'class', keys.id)).toBe('lead');
    expect(secretOf(means, 'wall', keys.id)).toBe('look');
    expect(keptSessions(means).map(({ code }) => code)).toEqual(['K7M4']);
    expect(draft.getState()).toMatchObject({ creating: false, refusal: null });
  });

  it('says why it was not opened, until something is changed', async () => {
    const refusal = { code: 'class.too-many-sessions' };
    const means = meansWith(async () => ({ ok: false, refusal }));
    const draft = openDraft(means, [scenario]);
    await draft.getState().create();
    expect(draft.getState()).toMatchObject({ creating: false, refusal });
    expect(keptSessions(means)).toEqual([]);
    draft.getState().change({ fill: true });
    expect(draft.getState().refusal).toBeNull();
  });
});
