import { type GenericSchema } from 'valibot';
import { LIMITS, PROTOCOL, SERVED_PATH } from '../../src/classroom/protocol/messages.ts';
import { STUDENT_ANSWERS } from '../../src/classroom/protocol/student-answers.ts';
import { STUDENT_ASKS } from '../../src/classroom/protocol/student-asks.ts';
import { TEACHER_ANSWERS } from '../../src/classroom/protocol/teacher-answers.ts';
import { TEACHER_ASKS } from '../../src/classroom/protocol/teacher-asks.ts';
import { WALL_ATTACHED } from '../../src/classroom/protocol/wall-answers.ts';
import { LANGUAGES } from '../../src/scenario/types.ts';
import { MOST_PLAYERS } from '../../src/session/settings.ts';
import { narrow } from './json.ts';
import { type Played, playClass } from './played.ts';
import { ENDING, LINE, ON_REFUSALS, OPENING, PHASES, VERSIONS } from './prose.ts';
import { type AnyShape, type Field, fieldsOf, NAMED, TOLD } from './shapes.ts';
import { REFUSAL_WORDS, SENTENCES, SHAPE_WORDS } from './view-words.ts';
import {
  ANSWER_WORDS,
  SAID_WORDS,
  STUDENT_WORDS,
  TEACHER_WORDS,
  type ToldMessage,
} from './words.ts';

const any = (shape: GenericSchema) => shape as unknown as AnyShape;

/** Every table of fields there is, with the words that belong to it. */
function tables(): { name: string; fields: Field[]; words: Record<string, string> }[] {
  const asks = { ...STUDENT_ASKS, ...TEACHER_ASKS };
  const words: Record<string, ToldMessage> = { ...STUDENT_WORDS, ...TEACHER_WORDS };
  return [
    ...Object.entries(asks).map(([name, shape]) => ({
      name,
      fields: fieldsOf(any(shape)),
      words: words[name]?.fields ?? {},
    })),
    ...Object.entries(ANSWER_WORDS).map(([name, told]) => ({
      name: `answer to ${name}`,
      fields: answerFields(name),
      words: told,
    })),
    ...[...NAMED].map(([shape, name]) => ({
      name,
      fields: fieldsOf(shape),
      words: SHAPE_WORDS[name]?.fields ?? {},
    })),
  ];
}

function answerFields(name: string): Field[] {
  const answers: Record<string, GenericSchema> = {
    ...{ ...STUDENT_ANSWERS, ...TEACHER_ANSWERS, watch: WALL_ATTACHED },
  };
  const shape = any(answers[name]!);
  return NAMED.has(shape) || shape.type === 'null' ? [] : fieldsOf(shape);
}

/** Fields and messages nobody has described, and descriptions of what is not there. */
export function undescribed(): { missing: string[]; stray: string[] } {
  const missing: string[] = [];
  const stray: string[] = [];
  for (const { name, fields, words } of tables()) {
    const paths = fields.map(({ path }) => path);
    missing.push(...paths.filter((path) => !words[path]).map((path) => `${name}: ${path}`));
    const strays = Object.keys(words).filter((path) => !paths.includes(path));
    stray.push(...strays.map((path) => `${name}: ${path}`));
  }
  const told = { ...STUDENT_WORDS, ...TEACHER_WORDS };
  const asks = Object.keys({ ...STUDENT_ASKS, ...TEACHER_ASKS });
  missing.push(...asks.filter((name) => !(name in told)));
  stray.push(...Object.keys(told).filter((name) => !asks.includes(name)));
  missing.push(...[...TOLD.values()].filter((name) => !(name in SENTENCES)));
  return { missing, stray };
}

function tableOf(fields: Field[], words: Record<string, string>): string {
  const rows = fields.map(({ path, type }) => `| \`${path}\` | ${type} | ${words[path] ?? ''} |`);
  return ['| field | type | meaning |', '|---|---|---|', ...rows].join('\n');
}

const code = (value: unknown) => `\`\`\`json\n${narrow(value)}\n\`\`\``;
const codes = (all: string[]) =>
  all.map((one) => (one.startsWith('`') ? one : `\`${one}\``)).join(', ');

function message(name: string, shape: GenericSchema, words: ToldMessage, played: Played): string {
  const fields = fieldsOf(any(shape));
  const answer = answerFields(name);
  const { ask, answer: given } = played.asked[name]!;
  return [
    `### \`${name}\``,
    words.about,
    ...(fields.length > 0 ? [tableOf(fields, words.fields)] : ['Carries an empty object, `{}`.']),
    `Answer: ${words.answer}.`,
    ...(answer.length > 0 ? [tableOf(answer, ANSWER_WORDS[name]!)] : []),
    ...(words.refusals.length > 0 ? [`Refusals: ${codes(words.refusals)}.`] : []),
    code([name, ask]),
    code(shortened(name, given)),
  ].join('\n\n');
}

/** Views are shown once, where they are described. */
function shortened(name: string, answer: unknown): unknown {
  const { value } = answer as { value?: Record<string, unknown> };
  if (name === 'attach') return { ok: true, value: '…' };
  return value && 'view' in value ? { ok: true, value: { ...value, view: '…' } } : answer;
}

function messages(shapes: object, words: Record<string, ToldMessage>, played: Played): string {
  return Object.entries(shapes)
    .map(([name, shape]) => message(name, shape, words[name]!, played))
    .join('\n\n');
}

function said(played: Played): string {
  return Object.entries(SAID_WORDS)
    .map(([name, { shape, about }]) => {
      const carried = `Carries a [${shape}](#${shape.toLowerCase()}).`;
      return [`### \`${name}\``, about, carried, code([name, played.said[name]])].join('\n\n');
    })
    .join('\n\n');
}

function shapes(): string {
  const all = [...NAMED].map(([shape, name]) => {
    const { about, fields } = SHAPE_WORDS[name]!;
    return `### ${name}\n\n${about}\n\n${tableOf(fieldsOf(shape), fields)}`;
  });
  const told = Object.entries(SENTENCES).map(([name, sentence]) => `### ${name}\n\n${sentence}`);
  return [...all, ...told].join('\n\n');
}

function refusals(): string {
  const rows = Object.entries(REFUSAL_WORDS).map(([one, when]) => `| \`${one}\` | ${when} |`);
  return ['| code | when |', '|---|---|', ...rows].join('\n');
}

function limits(): string {
  const rows = [
    ['a student’s message', `${LIMITS.student} bytes as JSON`],
    ['a teacher’s or a projector’s message', `${LIMITS.teacher} bytes as JSON`],
    [
      'a packet, whoever sends it',
      `${2 * LIMITS.teacher} bytes: beyond, the connection is closed unread`,
    ],
    [
      'messages of one connection at once',
      `${LIMITS.burst}, unless \`MESSAGE_BURST\` says otherwise`,
    ],
    [
      'in the long run',
      `${LIMITS.perSecond} a second, unless \`MESSAGES_PER_SECOND\` says otherwise`,
    ],
    ['packets beyond that', '100, then the connection is closed'],
    ['a name as it is sent', `${LIMITS.sentName} UTF-16 units`],
    ['a name as it is shown', `${LIMITS.name} characters`],
    ['the code of a scenario', `${LIMITS.code} characters`],
    ['players of a class', `${MOST_PLAYERS}, those who were removed included`],
    ['languages', LANGUAGES.join(', ')],
  ];
  return ['| what | limit |', '|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join(
    '\n',
  );
}

/** The whole of docs/protocol.md. */
export function protocolPage(): string {
  const played = playClass();
  return `${[
    '# The protocol of the classroom',
    `<!-- Written by \`npm run docs\` from src/classroom/protocol: change that, or scripts/protocol, not this. -->`,
    OPENING(PROTOCOL, SERVED_PATH),
    '## Life of a line',
    LINE,
    '## Phases',
    PHASES,
    '## What a student sends',
    messages(STUDENT_ASKS, STUDENT_WORDS, played),
    '## What a teacher and a projector send',
    messages(TEACHER_ASKS, TEACHER_WORDS, played),
    '## What the server says unasked',
    said(played),
    '## Shapes',
    shapes(),
    '## Refusals',
    ON_REFUSALS,
    refusals(),
    '## Limits',
    limits(),
    '## Versions',
    VERSIONS(PROTOCOL),
    ENDING,
  ].join('\n\n')}\n`;
}
