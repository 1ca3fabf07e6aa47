import { type Connector } from './connector.ts';
/** Fields as an HTML form posts them; the fragment's parameters are fields too (`#form-name=quote`). */
export declare const formConnector: Connector;
/** JSON as plain text, for endpoints that answer no preflight. */
export declare const textConnector: Connector;
