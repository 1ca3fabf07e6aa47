import { n as checkContent } from "./load.js";
import { readFileSync } from "node:fs";
// src/cli/read-content.ts
/**
* Reads a content file of this machine.
*
* @throws Error that names the file and the first mistake in it
*/
function readContent(file) {
	let data;
	try {
		data = JSON.parse(readFileSync(file, "utf8"));
	} catch (cause) {
		throw new Error(`${file}: expected a content file, ${cause.message}`, { cause });
	}
	const { content, problems } = checkContent(data);
	if (content) return content;
	const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
	throw new Error(`${file}: ${problems[0]?.message ?? "expected a content file"}${more}`);
}
export { readContent as t };
