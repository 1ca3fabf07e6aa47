import { isChoiceType } from '../../../model/form/answer.ts';
import { type Finding, proved } from '../finding.ts';

interface Asked {
  readonly id: string;
  readonly type: string;
  readonly options?: readonly { readonly image?: string | undefined }[] | undefined;
  readonly search?: boolean | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** What questions, inputs and fields say of their answers. */
export function askedParts(fields: readonly Asked[], at: string): Finding[] {
  return fields.flatMap(({ type, options, search, min, max, id }, place) => {
    const path = `${at}[${place}]`;
    const found: Finding[] = [];
    if (isChoiceType(type) && !options) {
      found.push(
        proved(
          'options-missing',
          'error',
          path,
          `options for "${id}", which is ${type}`,
          'none',
          'Add "options", or change "type".',
        ),
      );
    }
    if (search && type !== 'select') {
      found.push(...ignored(`${path}.search`, `a select for "${id}"`, type));
    }
    if (type !== 'single' && type !== 'several') {
      options?.forEach(({ image }, at) => {
        if (image)
          found.push(
            ...ignored(`${path}.options[${at}].image`, `single or several for "${id}"`, type),
          );
      });
    }
    if (min !== undefined && max !== undefined && min > max) {
      found.push(
        proved(
          'range-empty',
          'error',
          `${path}.min`,
          `at most ${max}, the "max" of "${id}"`,
          String(min),
          'Exchange "min" and "max".',
        ),
      );
    }
    return found;
  });
}

/** A key that does nothing with this type of answers. */
export function ignored(path: string, expected: string, type: string): Finding[] {
  return [proved('key-ignored', 'warning', path, expected, type, 'Take it out.')];
}
