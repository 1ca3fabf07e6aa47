interface Graded {
    band?: {
        id: string;
    } | null;
}
/** What is read of an event: which step, which band; never who, nor what was typed. */
interface EventFacts {
    widget: string;
    id: string;
    step?: number;
    result?: object;
    lead?: {
        id: string;
        quiz?: Graded | null;
    };
}
/**
 * Pushes an event of a widget to the data layer; the caller asks only where `analytics` is
 * `datalayer`. A lead counts once, when the first endpoint has it: a lead that only waits may never arrive.
 */
export declare function pushAnalytics(name: string, detail: EventFacts): void;
export {};
