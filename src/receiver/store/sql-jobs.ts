import { all, get, run, type Database, type Row, type Work } from './database.ts';
import type { Job, JobCounts, Jobs, NewJob } from './jobs.ts';

export function sqlJobs(database: Database): Jobs {
  const skipLocked = database.dialect === 'postgres' ? 'FOR UPDATE SKIP LOCKED' : '';
  const changed = (sql: string, ...values: (string | number | null)[]) =>
    database.transaction(function* () {
      return (yield* run(sql, ...values)) > 0;
    });
  return {
    addJobs: (leadId, jobs, nowMs) =>
      database.transaction(function* () {
        const lead = yield* get('SELECT 1 AS found FROM leads WHERE id = ?', leadId);
        const job = yield* get('SELECT 1 AS found FROM jobs WHERE lead_id = ? LIMIT 1', leadId);
        if (!lead || job) return false;
        yield* addJobs(leadId, jobs, nowMs);
        return true;
      }),
    claimJobs: ({ nowMs, leaseMs, limit }) =>
      database.transaction(function* () {
        const rows = yield* all(
          `UPDATE jobs SET claimed_until_ms = ?, attempts = attempts + 1 WHERE id IN (
            SELECT id FROM jobs WHERE state = 'waiting' AND next_attempt_ms <= ? AND claimed_until_ms <= ?
              ORDER BY next_attempt_ms, id LIMIT ? ${skipLocked}) RETURNING *`,
          nowMs + leaseMs,
          nowMs,
          nowMs,
          limit,
        );
        return rows.map(job).sort((left, right) => left.nextAttemptMs - right.nextAttemptMs);
      }),
    saveJobPayload: ({ id, attempts }, payload) =>
      changed(
        `UPDATE jobs SET payload = ? WHERE id = ? AND attempts = ? AND state = 'waiting'`,
        payload,
        id,
        attempts,
      ),
    finishJob: ({ id, attempts }, status) =>
      changed(
        `UPDATE jobs SET state = 'done', payload = NULL, last_status = ?
          WHERE id = ? AND attempts = ? AND state = 'waiting'`,
        status,
        id,
        attempts,
      ),
    failJob: ({ id, attempts }, status, retryAtMs) =>
      retryAtMs === null
        ? changed(
            `UPDATE jobs SET state = 'failed', last_status = ?
              WHERE id = ? AND attempts = ? AND state = 'waiting'`,
            status,
            id,
            attempts,
          )
        : changed(
            `UPDATE jobs SET next_attempt_ms = ?, claimed_until_ms = 0, last_status = ?
              WHERE id = ? AND attempts = ? AND state = 'waiting'`,
            retryAtMs,
            status,
            id,
            attempts,
          ),
    retryJob: (id, nowMs) =>
      changed(
        `UPDATE jobs SET state = 'waiting', attempts = 0, next_attempt_ms = ?, claimed_until_ms = 0
          WHERE id = ? AND state = 'failed'`,
        nowMs,
        id,
      ),
    jobs: (leadId) =>
      database.read(function* () {
        const rows = yield* all(
          'SELECT * FROM jobs WHERE lead_id = ? ORDER BY created_ms, kind, target, id',
          leadId,
        );
        return rows.map(job);
      }),
    jobCounts: () => database.read(jobCounts),
    nextJobMs: () =>
      database.read(function* () {
        const row = yield* get(
          `SELECT min(CASE WHEN claimed_until_ms > next_attempt_ms THEN claimed_until_ms
            ELSE next_attempt_ms END) AS due FROM jobs WHERE state = 'waiting'`,
        );
        return (row?.due ?? null) as number | null;
      }),
  };
}

/** Within the transaction that stores their lead. */
export function* addJobs(leadId: string, jobs: readonly NewJob[], nowMs: number): Work<void> {
  for (const { kind, target, payload = null } of jobs) {
    yield* run(
      `INSERT INTO jobs (id, lead_id, kind, target, payload, created_ms, next_attempt_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?)`,
      crypto.randomUUID(),
      leadId,
      kind,
      target,
      payload,
      nowMs,
      nowMs,
    );
  }
}

function* jobCounts(): Work<JobCounts> {
  const rows = yield* all(
    'SELECT state, count(*) AS count, min(created_ms) AS oldest FROM jobs GROUP BY state',
  );
  const of = (state: Job['state']) => rows.find((row) => row.state === state);
  return {
    waiting: (of('waiting')?.count ?? 0) as number,
    done: (of('done')?.count ?? 0) as number,
    failed: (of('failed')?.count ?? 0) as number,
    oldestWaitingMs: (of('waiting')?.oldest ?? null) as number | null,
  };
}

function job(row: Row): Job {
  return {
    id: row.id as string,
    leadId: row.lead_id as string,
    kind: row.kind as string,
    target: row.target as string,
    payload: row.payload as string | null,
    state: row.state as Job['state'],
    attempts: row.attempts as number,
    createdMs: row.created_ms as number,
    nextAttemptMs: row.next_attempt_ms as number,
    lastStatus: row.last_status as string | null,
  };
}
