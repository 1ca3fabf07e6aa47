/** What the pages beside the inbox do by script: print, copy a link, show a password, close a menu. */
export declare function smallPages(): void;
