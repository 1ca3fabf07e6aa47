// src/model/version.ts
/** The version of Leadline, as in package.json; stands in every lead and on the global. */
var version = "0.1.0";
export { version };
