import { html } from 'hono/html';
import { may } from '../roles.ts';
import type { Note, User } from '../store/store.ts';
import type { Person } from '../access.ts';
import type { Filters } from './filters.ts';
import { text, type Html } from './layout.ts';

/** What every part of the inbox needs to know of who looks, and at what. */
export interface View {
  person: Person;
  filters: Filters;
  /** Those whom leads can be assigned to, by name. */
  users: readonly User[];
  nowMs: number;
}

/** The proof that a form of ours is sent from a page of ours. */
export function proofField({ csrf }: Person): Html {
  return html`<input type="hidden" name="csrf" value="${csrf}" />`;
}

export function mayWork(view: View): boolean {
  return may(view.person.role, 'work');
}

/** Name of a user by id; those who left keep theirs out of the inbox. */
export function userName(view: View, id: string | null): string {
  if (id === null) return '';
  return view.users.find((user) => user.id === id)?.name ?? 'someone who left';
}

/** At most two letters that stand for a name where there is little room. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined]
    .map((word) => (word === undefined ? '' : ([...word][0] ?? '')))
    .join('')
    .toUpperCase();
}

export function signature({ authorName }: Note): Html | '' {
  return text(authorName || 'Owner');
}
