/** The URL that a text means, from the page's base; null where it is none. (`URL.parse` is too new for visitors' browsers.) */
export declare function parseUrl(written: string): URL | null;
