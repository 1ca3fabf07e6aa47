import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isoCertification } from '../src/content/iso-certification.ts';
import { AS_OF, DEADLINES, EDITIONS } from '../src/content/iso-certification.editions.ts';
import { STATEMENTS } from '../src/content/iso-certification.sources.ts';
import { contentJsonSchema } from '../src/model/content/json-schema.ts';
import { referencePage } from './reference-page.ts';
import { reviewPage } from './review-page.ts';
import { sampleLead } from './sample-lead.ts';

const builtInReview = () =>
  reviewPage(isoCertification, STATEMENTS, {
    asOf: AS_OF,
    editions: EDITIONS,
    deadlines: DEADLINES,
  });

/** Writes the documents that are made from the schema and from the built-in content, and a lead as these make it. */
export async function writeDocs(outDir: string): Promise<void> {
  const folder = join(outDir, 'docs');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'reference.md'), await referencePage(contentJsonSchema()));
  writeFileSync(join(folder, 'lead.json'), `${JSON.stringify(sampleLead(), null, 2)}\n`);
  writeFileSync(join(folder, 'review.html'), builtInReview().html);
}

if (import.meta.main) {
  await writeDocs(resolve(import.meta.dirname, '../dist'));
  const { figures, kinds } = builtInReview().tally;
  console.log(`dist/docs/review.html: ${figures} figures, ${kinds.none} without a source`);
}
