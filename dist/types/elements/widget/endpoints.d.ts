import type { Target } from '../../delivery/status.ts';
import type { Settings } from '../../page/settings.ts';
/**
 * Where leads go. An endpoint that cannot be used is left out, and the owner is told; so is one whose
 * connector is not known, because a body in another shape would be refused or misfiled there.
 *
 * @param route of which places in the setting, from 1; all where no endpoint is left
 */
export declare function readEndpoints({ endpoint, connector }: Settings, element?: Element, route?: readonly number[]): Target[];
