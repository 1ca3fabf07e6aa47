/** Counters and histograms in the Prometheus text format, version 0.0.4. Labels come from us, never from outside. */

export type Labels = Readonly<Record<string, string>>;

export class Counter {
  readonly #name: string;
  readonly #help: string;
  readonly #values = new Map<string, number>();

  /** @param name ends in `_total` */
  constructor(name: string, help: string) {
    this.#name = name;
    this.#help = help;
  }

  add(labels: Labels = {}, amount = 1): void {
    const key = labelText(labels);
    this.#values.set(key, (this.#values.get(key) ?? 0) + amount);
  }

  lines(): string[] {
    return [
      ...header(this.#name, this.#help, 'counter'),
      ...[...this.#values].sort().map(([labels, value]) => `${this.#name}${labels} ${value}`),
    ];
  }
}

/** How often something took at most so long. */
export class Histogram {
  readonly #name: string;
  readonly #help: string;
  readonly #bounds: readonly number[];
  readonly #series = new Map<string, { labels: Labels; buckets: number[]; sum: number }>();

  /**
   * @param name ends in the unit
   * @param bounds ascending upper bounds, in that unit
   */
  constructor(name: string, help: string, bounds: readonly number[]) {
    this.#name = name;
    this.#help = help;
    this.#bounds = bounds;
  }

  observe(labels: Labels, value: number): void {
    const key = labelText(labels);
    let series = this.#series.get(key);
    if (!series) {
      series = { labels, buckets: Array<number>(this.#bounds.length + 1).fill(0), sum: 0 };
      this.#series.set(key, series);
    }
    const reached = this.#bounds.findIndex((bound) => value <= bound);
    const bucket = reached < 0 ? this.#bounds.length : reached;
    series.buckets[bucket] = (series.buckets[bucket] ?? 0) + 1;
    series.sum += value;
  }

  lines(): string[] {
    const lines = header(this.#name, this.#help, 'histogram');
    for (const [key, { labels, buckets, sum }] of [...this.#series].sort(byKey)) {
      let count = 0;
      for (const [index, bound] of [...this.#bounds.map(String), '+Inf'].entries()) {
        count += buckets[index] ?? 0;
        lines.push(`${this.#name}_bucket${labelText({ ...labels, le: bound })} ${count}`);
      }
      lines.push(`${this.#name}_sum${key} ${sum}`, `${this.#name}_count${key} ${count}`);
    }
    return lines;
  }
}

/** A figure as it is at the moment it is asked for. */
export function gaugeLines(
  name: string,
  help: string,
  values: readonly (readonly [Labels, number])[],
): string[] {
  return [
    ...header(name, help, 'gauge'),
    ...values.map(([labels, value]) => `${name}${labelText(labels)} ${value}`),
  ];
}

function header(name: string, help: string, type: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function byKey([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
