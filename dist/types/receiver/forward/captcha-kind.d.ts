/** Apart from the destination itself, which needs Node: the handler asks for it on any platform. */
export declare const CAPTCHA_KIND = "captcha";
