import type { FileReport } from '../check-file.ts';
import type { Fact, Finding, Severity } from '../finding.ts';

/** What `--json` prints; documented in the README of the command line. */
export interface JsonReport {
  schema: 'leadline/check/1';
  /** No file has an error. */
  ok: boolean;
  files: readonly JsonFile[];
}

interface JsonFile {
  file: string;
  ok: boolean;
  /** False: what can be reached was not looked at. */
  whole: boolean;
  steps: number;
  counts: Record<Severity | 'undecided', number>;
  findings: readonly (Finding & { line: number; column: number })[];
  reached: readonly object[];
  facts: readonly Fact[];
}

export function jsonReport(reports: readonly FileReport[]): JsonReport {
  const files = reports.map((report): JsonFile => {
    const count = (severity: Severity) =>
      report.findings.filter((finding) => finding.severity === severity).length;
    return {
      file: report.file,
      ok: count('error') === 0,
      whole: report.isWhole,
      steps: report.steps,
      counts: {
        error: count('error'),
        warning: count('warning'),
        hint: count('hint'),
        undecided: report.findings.filter(({ verdict }) => verdict === 'undecided').length,
      },
      findings: report.findings,
      reached: report.cleared,
      facts: report.facts,
    };
  });
  return { schema: 'leadline/check/1', ok: files.every(({ ok }) => ok), files };
}
