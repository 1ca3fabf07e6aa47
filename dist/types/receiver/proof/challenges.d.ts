/** A task whose solution proves that somebody's machine has worked for this lead: ALTCHA's PoW v2. */
export interface Challenge {
    parameters: ChallengeParameters;
    /** HMAC-SHA-256 over the parameters as canonical JSON, in hexadecimal. */
    signature: string;
}
export interface ChallengeParameters {
    algorithm: 'SHA-256';
    cost: number;
    data: {
        /** Whose page may use the proof; "" for the receiver's own. */
        origin: string;
    };
    /** Seconds since 1970. */
    expiresAt: number;
    keyLength: number;
    keyPrefix: string;
    nonce: string;
    salt: string;
}
/** What is left of a proof once it holds: enough to see that it does not count twice. */
export interface ProvenWork {
    signature: string;
    /** From then on it would be refused by its age. */
    expiresMs: number;
}
export type ProofFault = 'malformed' | 'forged' | 'expired' | 'foreign' | 'unsolved';
/** Makes challenges and checks what is said to solve them. Keeps nothing: what was used is the store's to know. */
export declare class Challenges {
    #private;
    /** @param secret the same at every receiver of one store */
    constructor(secret: string, now: () => number);
    create(origin: string): Promise<Challenge>;
    /** @param origin of the page that sends the lead */
    check(proof: string, origin: string): Promise<ProvenWork | ProofFault>;
}
