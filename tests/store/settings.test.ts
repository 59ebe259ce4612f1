import { describe, expect, it } from 'vitest';
import { memoryOn } from '../../src/store/memory.ts';
import { createSettings } from '../../src/store/settings.ts';
import { blocked, shelfOf } from './shelves.ts';

describe('the settings', () => {
  it('are as the device left them', () => {
    const shelf = shelfOf();
    const memory = memoryOn(() => shelf);
    createSettings(memory).getState().change({ language: 'vi', speed: 4, keys: false });
    const { language, speed, keys, muted } = createSettings(memory).getState();
    expect({ language, speed, keys, muted }).toEqual({
      language: 'vi',
      speed: 4,
      keys: false,
      muted: false,
    });
  });

  it('take their defaults field by field where what was kept is wrong', () => {
    const shelf = shelfOf();
    const memory = memoryOn(() => shelf);
    memory.keep('settings', { language: 'xx', speed: 3, theme: 'dark', muted: 'yes' });
    const { language, speed, theme, muted } = createSettings(memory).getState();
    expect({ language, speed, theme, muted }).toEqual({
      language: null,
      speed: 1,
      theme: 'dark',
      muted: false,
    });
  });

  it('change all the same where nothing can be kept, and say so once', () => {
    const settings = createSettings(memoryOn(blocked));
    settings.getState().change({ muted: true });
    expect(settings.getState()).toMatchObject({ muted: true, notice: 'forgetful' });
    settings.getState().note(null);
    settings.getState().change({ muted: false });
    expect(settings.getState().notice).toBeNull();
  });
});
