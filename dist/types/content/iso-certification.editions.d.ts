import type { Source } from '../model/content/primitives.ts';
/** When the dates here were looked up; none was found on a page of ISO itself. */
export declare const AS_OF = "2026-11";
/** What is known of a standard's current edition. Dates are as exact as the sources: year, month or day. */
export interface Edition {
    /** Its id among the answers and recommendations of the content. */
    readonly standard: string;
    readonly name: string;
    /** Year of the edition. */
    readonly edition: string;
    readonly amendment?: string;
    readonly published?: string;
    /** From then on certificates are issued to this edition only. */
    readonly newCertificatesFrom?: string;
    /** End of the transition from the edition before; several where sources differ. */
    readonly transitionEnds?: readonly string[];
    readonly revision?: {
        readonly stage: string;
        readonly since: string;
        readonly expected: string;
    };
    readonly source: Source;
}
/** A date that a law sets. */
export interface Deadline {
    readonly about: string;
    readonly date: string;
    readonly source: Source;
}
export declare const QUALITY: Edition;
export declare const ENVIRONMENT: Edition;
export declare const SAFETY: Edition;
export declare const SECURITY: Edition;
export declare const EDITIONS: readonly Edition[];
/** Read was what the Commission and others say of the article, not the directive itself. */
export declare const ENERGY_LAW: Source;
/** By one of these sources alone. */
export declare const ENERGY_AUDITS: Source;
export declare const ENERGY_DEADLINE: Deadline;
export declare const DEADLINES: readonly Deadline[];
/** What a visitor reads of an edition. */
export declare function editionNote({ edition, transitionEnds, revision }: Edition): string;
/** A day as texts say it: 11 October 2027. */
export declare function dayInWords(date: string): string;
