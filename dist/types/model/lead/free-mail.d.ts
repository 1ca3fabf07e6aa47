/** Whether the address is with a provider that anybody can sign up to: a hint, not a verdict. */
export declare function isFreeMail(email: string): boolean;
