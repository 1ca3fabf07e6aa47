/** Something to be done about a lead, kept in the same transaction as the lead: a webhook, a mail. */
export interface Job {
    /** A UUID, the same over all attempts. */
    id: string;
    leadId: string;
    /** Such as `webhook`, `mail`. */
    kind: string;
    /** Whom it goes to, such as a URL or an address. */
    target: string;
    /** What is sent, once it was built; gone when the job is done. */
    payload: string | null;
    state: 'waiting' | 'done' | 'failed';
    /** How many were begun; while one runs, its number. */
    attempts: number;
    createdMs: number;
    nextAttemptMs: number;
    /** How the last attempt ended, in a few words for the owner, such as `503`. */
    lastStatus: string | null;
}
export interface NewJob {
    kind: string;
    target: string;
    payload?: string | null;
}
/** How many jobs there are, and since when the oldest of those that wait is there (null: none waits). */
export interface JobCounts {
    waiting: number;
    done: number;
    failed: number;
    oldestWaitingMs: number | null;
}
/**
 * The forward outbox. Whoever claims a job has it until the lease ends; when that happens before the
 * job was settled, someone else gets it, and what the first one says of it afterwards is not heard.
 * So a job is done at least once.
 */
export interface Jobs {
    /** For a lead that has none yet, such as one taken out of the spam folder. False: it has some, or is gone. */
    addJobs(leadId: string, jobs: readonly NewJob[], nowMs: number): Promise<boolean>;
    /** Jobs that are due and nobody else has, the longest due first. Each counts as one more attempt. */
    claimJobs(claim: {
        nowMs: number;
        leaseMs: number;
        limit: number;
    }): Promise<Job[]>;
    /** Keeps what was built for a job, so that later attempts send the same bytes. */
    saveJobPayload(job: Pick<Job, 'id' | 'attempts'>, payload: string): Promise<boolean>;
    /** @returns false where the lease had ended and another attempt begun, or the lead is erased */
    finishJob(job: Pick<Job, 'id' | 'attempts'>, status: string): Promise<boolean>;
    /**
     * @param retryAtMs when to try again; null: never
     * @returns as `finishJob`
     */
    failJob(job: Pick<Job, 'id' | 'attempts'>, status: string, retryAtMs: number | null): Promise<boolean>;
    /** Lets a failed job wait again, from this moment and with its attempts counted anew. */
    retryJob(id: string, nowMs: number): Promise<boolean>;
    /** Of one lead, oldest first. */
    jobs(leadId: string): Promise<Job[]>;
    jobCounts(): Promise<JobCounts>;
    /** When the next job is due; null: none waits. */
    nextJobMs(): Promise<number | null>;
}
