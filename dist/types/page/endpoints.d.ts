/** Where a lead goes, and in which shape. */
export interface Endpoint {
    /** As written, with its fragment. */
    endpoint: string;
    connector: string;
}
export declare const CONNECTORS: readonly ['leadline', 'json', 'json+key', 'form', 'text', 'hubspot', 'formspree', 'web3forms', 'netlify', 'salesforce', 'slack', 'zapier', 'make', 'n8n', 'apps-script'];
/**
 * Reads the settings `endpoint` and `connector`, lists separated by spaces. An endpoint that cannot be
 * used is left out and listed in `problems`; so is one whose connector is not served yet, because a
 * body in another shape would be refused or misfiled there.
 */
export declare function readEndpoints(endpoint?: string, connector?: string): {
    endpoints: Endpoint[];
    problems: string[];
};
