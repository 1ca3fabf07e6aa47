import type { Job, StoredLead } from '../store/store.ts';
import { type Html } from './layout.ts';
import { type View } from './view.ts';
/** Where a lead is sent on to and what became of it; what failed can be tried again. */
export declare function sentOnSection({ lead }: StoredLead, all: readonly Job[], view: View): Html;
