import { describe, expect, it } from 'vitest';
import { changeLook, type Look, readLook } from '../../../src/ui/classroom/wall/look.ts';

const LOOK: Look = { first: 'vi', second: 'zh', dark: true };

describe('how the wall looks', () => {
  it('begins dark, in the language of the page alone', () => {
    expect(readLook(null, 'zh')).toEqual({ first: 'zh', second: null, dark: true });
    expect(readLook({ first: 'fr', second: 7, dark: 'no' }, 'vi')).toEqual({
      first: 'vi',
      second: null,
      dark: true,
    });
  });

  it('is read back as it was kept', () => {
    expect(readLook({ ...LOOK, dark: false }, 'en')).toEqual({ ...LOOK, dark: false });
  });

  it('never says everything twice in one language', () => {
    expect(readLook({ first: 'vi', second: 'vi' }, 'en').second).toBeNull();
    expect(changeLook(LOOK, { first: 'zh' })).toEqual({ first: 'zh', second: 'vi', dark: true });
    expect(changeLook({ ...LOOK, second: null }, { first: 'zh' }).second).toBeNull();
    expect(changeLook(LOOK, { second: 'vi' }).second).toBeNull();
  });
});
