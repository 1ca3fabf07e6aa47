/** Calls back once the page and its own scripts have had their turn; they matter more than we do. */
export declare function whenLoaded(callback: () => void): void;
