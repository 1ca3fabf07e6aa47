/** The version of Leadline, as in package.json; stands in every lead and on the global. */
export declare const version = "0.1.0";
