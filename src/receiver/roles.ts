import type { Role } from './store/store.ts';

/** `read` leads, `work` on them (status, notes, assignment, spam), `export`, `erase`, `manage` people. */
export type Right = 'read' | 'work' | 'export' | 'erase' | 'manage';

const RIGHTS: Record<Role, readonly Right[]> = {
  owner: ['read', 'work', 'export', 'erase', 'manage'],
  member: ['read', 'work'],
  viewer: ['read'],
};

/** What people who share an inbox may do. */
export function may(role: Role, right: Right): boolean {
  return RIGHTS[role].includes(right);
}
