/** One thing that happened; holds no personal data: no address, no id, no content, no query. */
export interface LogEntry {
    time: string;
    level: 'info' | 'warn' | 'error';
    event: string;
    [fact: string]: string | number | boolean | null;
}
export type Log = (level: LogEntry['level'], event: string, facts?: Record<string, string | number>) => void;
/** @param write takes each entry as one line of JSON, without the line's end */
export declare function createLog(write: (line: string) => void, now: () => number): Log;
