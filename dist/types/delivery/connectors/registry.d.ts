import type { Connector } from './connector.ts';
/** The connector of that name, or undefined: the name is misspelt or not known to this version. */
export declare function connectorNamed(name: string): Connector | undefined;
/** For messages that say what was expected. */
export declare const connectorNames: () => string[];
