/** A colour as red, green and blue, each 0–255. */
export type Rgb = readonly [number, number, number];

/** @param color `#rrggbb` */
export function parseHex(color: string): Rgb {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!digits) throw new RangeError(`color: expected #rrggbb, got ${JSON.stringify(color)}`);
  const [, red = '', green = '', blue = ''] = digits;
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

/** What CSS `color-mix(in srgb, color share, ground)` gives; `share` is 0–1. */
export function mix(color: Rgb, ground: Rgb, share: number): Rgb {
  const channel = (index: 0 | 1 | 2) => color[index] * share + ground[index] * (1 - share);
  return [channel(0), channel(1), channel(2)];
}

/** Relative luminance by WCAG 2.2, 0 (black) to 1 (white). */
function luminance(color: Rgb): number {
  const linear = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
}

/** Contrast ratio by WCAG 2.2, 1 to 21; the order of the two does not matter. */
export function contrast(first: Rgb, second: Rgb): number {
  const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}
