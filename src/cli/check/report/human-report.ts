import type { FileReport, PlacedFinding } from '../check-file.ts';
import type { Clearance, Severity, Verdict, Witness } from '../finding.ts';
import { type Paint, wrapped } from './wrap.ts';

const VERDICTS: Record<Verdict, string> = {
  proved: 'proved',
  witnessed: 'witnessed',
  undecided: 'not decided',
};

const STYLES = { error: 'red', warning: 'yellow', hint: 'cyan' } as const;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** What a person reads about one file: the findings, then what is known of the rest. */
export function humanReport(report: FileReport, hasWitnesses: boolean, paint: Paint): string {
  const { findings, cleared, facts, isWhole } = report;
  const parts = findings.map((finding) => findingText(report.file, finding, paint));
  if (hasWitnesses) {
    const lines = cleared.map((clearance) => clearanceText(clearance, paint));
    if (lines.length) parts.push(lines.join('\n'));
  }
  if (facts.length) {
    parts.push(
      facts.map(({ path, text }) => wrapped(`${path}: ${text}`, '  ').trimStart()).join('\n'),
    );
  }
  if (!isWhole && findings.length) {
    parts.push('What can be reached was not looked at: mend the errors first.');
  }
  parts.push(summary(report, paint));
  return parts.join('\n\n');
}

function findingText(file: string, finding: PlacedFinding, paint: Paint): string {
  const { line, column, severity, code, verdict, path, expected, found, suggestion, witness } =
    finding;
  return [
    `${paint('bold', `${file}:${line}:${column}`)}  ${paint(STYLES[severity], severity)}  ${code}  ${paint('dim', VERDICTS[verdict])}`,
    ...(path ? [wrapped(path, '  ')] : []),
    wrapped(`Expected ${expected}; found ${found}.`, '  '),
    ...(suggestion ? [wrapped(suggestion, '  ')] : []),
    ...(witness ? [witnessText(witness)] : []),
  ].join('\n');
}

function clearanceText({ kind, path, verdict, witness }: Clearance, paint: Paint): string {
  const head = wrapped(`${kind} ${path}: ${verdict}`, '');
  return witness ? `${paint('green', head)}\n${witnessText(witness)}` : paint('green', head);
}

function witnessText(witness: Witness): string {
  const parts = Object.entries(witness).map(([widget, answers]) => {
    const list = Object.entries(answers).map(([id, answer]) => `${id} = ${JSON.stringify(answer)}`);
    return `${widget}: ${list.join(', ') || 'as it comes'}`;
  });
  return wrapped(`With ${parts.join('; ') || 'no answers'}`, '    ');
}

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

function summary({ file, findings, cleared, steps }: FileReport, paint: Paint): string {
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  const undecided = findings.filter(({ verdict }) => verdict === 'undecided').length;
  const list = counts.map(({ severity, count }) => counted(count, severity)).join(', ');
  const isClean = findings.length === 0;
  const head = isClean
    ? paint('green', `${file}: nothing to report`)
    : `${paint('bold', file)}: ${list}`;
  const witnessed = cleared.filter(({ verdict }) => verdict === 'witnessed').length;
  const proofs = cleared.length - witnessed;
  return `${head}\n${wrapped(
    `${counted(witnessed, 'part')} reached, each with a witness; ${counted(proofs, 'mistake')} proved absent; ${undecided} not decided; ${counted(steps, 'step')}.`,
    '',
  )}`;
}
