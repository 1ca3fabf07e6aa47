// src/receiver/store/store.ts
/** The store cannot be read or written at present: locked, full, read-only or gone. */
var StoreUnavailableError = class extends Error {
	constructor(..._args) {
		super(..._args);
		this.name = "StoreUnavailableError";
	}
};
export { StoreUnavailableError as t };
