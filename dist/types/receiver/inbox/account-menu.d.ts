import type { Person } from '../access.ts';
import { type Filters } from './filters.ts';
import { type Html } from './layout.ts';
/** Who is signed in, and what is theirs to do beside reading leads. */
export declare function accountMenu(person: Person, filters?: Filters): Html;
