/**
 * What is said where no widget gives its own words: to `leadline check`, to the receiver that works a
 * score out again, to tests. The script has none of them.
 */
export const plainWords = {
  yes: 'Yes',
  no: 'No',
  notApplicable: 'Does not apply',
  onRequest: 'on request',
};

export type PlainWords = typeof plainWords;
