import type { Role } from './store/store.ts';
/** `read` leads, `work` on them (status, notes, assignment, spam), `export`, `erase`, `manage` people. */
export type Right = 'read' | 'work' | 'export' | 'erase' | 'manage';
/** What people who share an inbox may do. */
export declare function may(role: Role, right: Right): boolean;
