/**
 * Fires an event on a widget, or on the document where it is gone or there is none.
 *
 * @param id of the quiz, calculator or form; "" where there is none
 * @returns false if a listener prevented it (`leadline-submit` alone can be)
 */
export declare function fire(name: string, detail: object, element?: Element, id?: string): boolean;
