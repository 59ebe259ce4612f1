import * as v from 'valibot';
import { type Refusal } from '../model/result.ts';
import { CHOICES, MOST_EVENTS, numberField, TEXT_LIMITS } from './fields.ts';
import { type Json, printable } from './plain.ts';

type Issue = v.BaseIssue<unknown>;

/** Path of an issue as people write it: `events[3].news.en`. */
function pathOf(issue: Issue): string {
  let path = '';
  for (const { key } of issue.path ?? []) {
    if (typeof key === 'number') path += `[${key}]`;
    else path += path === '' ? String(key) : `.${String(key)}`;
  }
  return path;
}

/** What each type is called in a code. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  number: 'number',
  string: 'text',
  boolean: 'yes-or-no',
  literal: 'yes-or-no',
  array: 'list',
};

function codeOf(issue: Issue): string {
  if (issue.type === 'strict_object' && issue.path) {
    return issue.expected === 'never' ? 'unknown-field' : 'missing';
  }
  if (issue.type === 'check' || issue.type === 'picklist') return issue.message;
  return `needs-${TYPE_NAMES[issue.type] ?? 'object'}`;
}

function longestAt(place: string): number {
  const field = place.startsWith('events') ? 'news' : place.split('.')[0];
  return TEXT_LIMITS[field as keyof typeof TEXT_LIMITS];
}

/** What would have been allowed; `place` is the path without list indexes. */
function allowedFor(code: string, place: string): Json | undefined {
  switch (code) {
    case 'out-of-range': {
      const { min, max } = numberField(place);
      return { min, max };
    }
    case 'unknown-choice':
      return [...CHOICES[place as keyof typeof CHOICES]];
    case 'too-long':
      return longestAt(place);
    case 'too-many':
      return MOST_EVENTS;
    default:
      return undefined;
  }
}

function givenOf(code: string, issue: Issue): Json | undefined {
  if (code === 'missing' || code === 'control-character') return undefined;
  if (code === 'too-many') return (issue.input as unknown[]).length;
  return printable(issue.input);
}

/** The refusal that says what the first issue of a parse is about. */
export function refusalOf(issue: Issue): Refusal {
  const code = codeOf(issue);
  const path = pathOf(issue);
  const given = givenOf(code, issue);
  const allowed = allowedFor(code, path.replaceAll(/\[\d+\]/gu, ''));
  return {
    code: `scenario.${code}`,
    path,
    ...(given === undefined ? {} : { given }),
    ...(allowed === undefined ? {} : { allowed }),
  };
}
