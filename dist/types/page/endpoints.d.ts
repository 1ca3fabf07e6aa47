import type { Settings } from './settings.ts';
/** Where a lead goes, and in which shape. */
export interface Endpoint {
    /** As written, with its fragment. */
    endpoint: string;
    connector: string;
}
/**
 * Where leads go. An endpoint that cannot be used is left out, and the owner is told; so is one whose
 * connector is not known, because a body in another shape would be refused or misfiled there.
 */
export declare function readEndpoints({ endpoint, connector }: Settings, element?: Element): Endpoint[];
