/** Whether single letters are shortcuts; people who speak to their computer turn them off. */
export declare function letterKeysOn(): boolean;
/** False where this browser keeps nothing. */
export declare function setLetterKeys(on: boolean): boolean;
/** Moves the focus through the list, from where it is or from the lead that is shown. */
export declare function moveInList(step: number): void;
