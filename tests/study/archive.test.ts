import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../src/study/archive.ts';

const FILES = [
  { name: 'data.csv', body: 'a,b\r\n1,Nguyễn\r\n' },
  { name: 'charts/price.png', body: Uint8Array.of(137, 80, 78, 71) },
];

describe('an archive', () => {
  it('gives its files back, texts in UTF-8', () => {
    const opened = unzipSync(archiveOf(FILES));
    expect(Object.keys(opened)).toEqual(['data.csv', 'charts/price.png']);
    expect(strFromU8(opened['data.csv']!)).toBe(FILES[0]!.body);
    expect(opened['charts/price.png']).toEqual(FILES[1]!.body);
  });

  it('keeps names of any script, empty files, and none at all', () => {
    const opened = unzipSync(archiveOf([{ name: 'biểu đồ/图.svg', body: '' }]));
    expect(opened).toEqual({ 'biểu đồ/图.svg': new Uint8Array() });
    expect(unzipSync(archiveOf([]))).toEqual({});
  });

  it('says of each file the checksum that other programs look at', () => {
    const archive = archiveOf([{ name: 'check', body: '123456789' }]);
    expect(new DataView(archive.buffer).getUint32(14, true)).toBe(0xcbf43926);
  });

  it('is the same for the same files', () => {
    expect(archiveOf(FILES)).toEqual(archiveOf(FILES));
  });
});
