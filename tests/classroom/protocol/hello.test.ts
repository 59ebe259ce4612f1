import { describe, expect, it } from 'vitest';
import { readHello } from '../../../src/classroom/protocol/hello.ts';
import { PROTOCOL } from '../../../src/classroom/protocol/messages.ts';

describe('a page that connects', () => {
  it('is let in when it speaks the same protocol, whatever else it says', () => {
    expect(readHello({ protocol: PROTOCOL, more: 'later' })).toMatchObject({ ok: true });
  });

  it('is told that the server is newer, or older, than it is', () => {
    const codeOf = (protocol: number) => {
      const read = readHello({ protocol });
      return read.ok ? null : read.refusal.code;
    };
    expect(codeOf(PROTOCOL - 1)).toBe('class.newer-server');
    expect(codeOf(PROTOCOL + 1)).toBe('class.older-server');
  });

  it('is refused when it says nothing that can be read', () => {
    for (const auth of [undefined, null, {}, 'hello', { protocol: '1' }, { protocol: 1.5 }]) {
      expect(readHello(auth)).toMatchObject({
        ok: false,
        refusal: { code: 'class.bad-message' },
      });
    }
  });
});
