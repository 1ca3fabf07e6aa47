import * as v from 'valibot';
import { urlSchema } from '../../model/content/primitives.ts';
import type { Source } from './trail.ts';

const COPY = 'Keep a copy on your own site, and name it in "image" of the option.';

/**
 * The picture of an answer. One that no visitor would see is left out with a note.
 *
 * @param key where the definition has it
 * @param address where the picture is
 * @param isShown whether this kind of question shows pictures
 */
export function pictureOf(
  item: Source | undefined,
  key: string,
  address: unknown,
  isShown: boolean,
): string | undefined {
  if (!item?.has(key)) return undefined;
  const isAddress = v.is(urlSchema, address) && /^https?:/i.test(address);
  if (isShown && isAddress) {
    item.take(key);
    return address;
  }
  const why = isShown ? 'its address is not http(s)' : 'a select shows none';
  item.leaveOut('a picture', why, COPY, key);
  return undefined;
}

/** Says once for a question that its pictures lie on another site. */
export function tellPictures(source: Source, options: readonly { image?: string }[]): void {
  if (!options.some(({ image }) => image)) return;
  source.change(
    'pictures of the answers',
    'they stay where they are, and the browser of each visitor asks for them there',
    'Keep copies on your own site, and name them in "image" of the options.',
  );
}
