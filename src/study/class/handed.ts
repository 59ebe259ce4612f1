import { type Refusal } from '../../model/result.ts';
import { type Scenario } from '../../scenario/types.ts';
import { likeness } from '../../session/names.ts';
import { type Handed, readHomework } from './homework.ts';

/** A code that was found and is none of this homework. */
export interface Refused {
  line: number; // from 1
  code: string;
  refusal: Refusal;
}

/** What was found in a text that was pasted or dropped. */
export interface Collected {
  handed: Handed[]; // each code once, in the order found
  repeated: { line: number; name: string }[]; // the same code once more
  namesakes: string[]; // names under which different codes were handed in
  refused: Refused[];
  rest: { line: number; text: string }[]; // lines with something in them and no code
}

/** A code where it begins, wherever it stands; it ends in none of the signs that people put around text. */
const CODE = /(?<![A-Za-z0-9])h[1-9][\w-]{12,}/g;
const LONGEST_REST = 120;

interface Found {
  line: number;
  code: string;
  atEnd: boolean; // of its line
}

function codesIn(line: string, number: number): Found[] {
  return [...line.matchAll(CODE)].map((match) => ({
    line: number,
    code: match[0].replace(/[-_]+$/, ''),
    atEnd: match.index + match[0].length === line.trimEnd().length,
  }));
}

/** A code that mail has broken over lines, put together again; null where that gives none. */
function mended({ line, code }: Found, lines: readonly string[], read: (code: string) => boolean) {
  let whole = code;
  for (let next = line; next < lines.length && next < line + 4; next++) {
    const more = /^[>\s]*([\w-]+)/.exec(lines[next]!)?.[1];
    if (more === undefined) return null;
    whole += more;
    if (read(whole)) return { code: whole, upTo: next + 1 };
  }
  return null;
}

/**
 * Every result code in any mess of text: one a line, a mail, a file of a learning platform. Each is read by
 * `readHomework`.
 */
export function collectHomework(text: string, scenario: Scenario, label: string): Collected {
  const lines = text.split(/\r\n|\r|\n/);
  const handed = new Map<string, Handed>();
  const found: Collected = { handed: [], repeated: [], namesakes: [], refused: [], rest: [] };
  let joined = 0; // lines up to this one belong to a code above
  const isCode = (code: string) => readHomework(code, scenario, label).ok;
  for (const [at, line] of lines.entries()) {
    const codes = codesIn(line, at + 1);
    if (codes.length === 0 && line.trim() !== '' && at + 1 > joined) {
      found.rest.push({ line: at + 1, text: line.trim().slice(0, LONGEST_REST) });
    }
    for (const one of codes) {
      let { code } = one;
      let read = readHomework(code, scenario, label);
      if (!read.ok && read.refusal.code === 'link.truncated' && one.atEnd) {
        const whole = mended(one, lines, isCode);
        if (whole !== null) {
          code = whole.code;
          joined = whole.upTo;
          read = readHomework(code, scenario, label);
        }
      }
      if (!read.ok) found.refused.push({ line: one.line, code, refusal: read.refusal });
      else if (handed.has(code)) found.repeated.push({ line: one.line, name: read.value.name });
      else handed.set(code, read.value);
    }
  }
  const all = [...handed.values()];
  return { ...found, handed: all, namesakes: namesakesAmong(all) };
}

function namesakesAmong(handed: readonly Handed[]): string[] {
  const counts = new Map<string, string[]>();
  for (const { name } of handed) {
    counts.set(likeness(name), [...(counts.get(likeness(name)) ?? []), name]);
  }
  return [...counts.values()].filter((names) => names.length > 1).map((names) => names[0]!);
}
