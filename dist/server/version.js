// src/model/lead/lead.ts
/**
* The lead: what travels from the visitor's device to the site owner's endpoint. The shape is public
* and versioned by `schema`; objects without content are null, lists empty, texts empty.
*/
var LEAD_SCHEMA = "leadline/lead/1";
// src/model/version.ts
/** The version of Leadline, as in package.json; stands in every lead and on the global. */
var version = "0.1.0";
export { LEAD_SCHEMA as n, version as t };
