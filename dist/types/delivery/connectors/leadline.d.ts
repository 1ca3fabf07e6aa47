import type { Connector } from './connector.ts';
/** Leadline's own receiver: confirmed only by our id in its JSON answer. */
export declare const leadlineConnector: Connector;
