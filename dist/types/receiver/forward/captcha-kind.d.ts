/** Apart from the destination itself, which needs Node: the handler asks for it on any platform. */
export declare const CAPTCHA_KIND = "captcha";
/** Whether it is an answer: Friendly Captcha says `.UNSTARTED`, `.SOLVING` and the like until it has one. */
export declare const isCaptchaAnswer: (answer: string | undefined) => boolean;
