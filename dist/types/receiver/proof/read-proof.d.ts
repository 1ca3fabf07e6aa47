import type { Challenge } from './challenges.ts';
export interface Proof {
    challenge: Challenge;
    counter: number;
    derivedKey: string;
}
/** A proof as the lead carries it: JSON in base64. Null for anything else; says nothing of whether it holds. */
export declare function readProof(text: string): Proof | null;
