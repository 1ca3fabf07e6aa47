// src/cli/usage-error.ts
/** What was typed cannot be meant. Ends the command with exit code 2. */
var UsageError = class extends Error {
	constructor(..._args) {
		super(..._args);
		this.name = "UsageError";
	}
};
export { UsageError as t };
