/** From now on, whatever the page's settings come to say. */
export declare function watchSession(): void;
