/**
 * Fires an event on an element, or on the document where it is gone or there is none.
 *
 * @returns false if a listener prevented it (`leadline-submit` alone can be)
 */
export declare function fire(name: string, detail: object, element?: Element): boolean;
