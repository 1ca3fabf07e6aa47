/** The well-known ones, with the endings of their countries: `yahoo.co.uk`, `gmx.at`. */
const FREE_MAIL =
  /@((gmail|googlemail|outlook|hotmail|live|yahoo|icloud|aol|gmx|proton|protonmail|yandex|qq|163|126)\.((co|com)\.)?[a-z]{2,3}|web\.de|mail\.ru)$/i;

/** Whether the address is with a provider that anybody can sign up to: a hint, not a verdict. */
export function isFreeMail(email: string): boolean {
  return FREE_MAIL.test(email.trim());
}
