import type { Lead } from '../model/lead/lead.ts';
import { isCaptchaAnswer } from './forward/captcha-kind.ts';

/**
 * Whether a lead looks like a machine's. Every sign is a reason to doubt and none a proof: people
 * paste, fill in by one click, leave a page open for hours, and some tools fill in every field they
 * find. So no sign alone marks a lead, and what is marked is kept.
 */

/** A sign, as it stands among the flags of a lead. */
export type SpamSign = keyof typeof WEIGHTS;

const WEIGHTS = {
  honeypot: 60,
  links: 50,
  'no-proof': 40,
  fast: 35,
  disposable: 30,
  'no-origin': 15,
  // Blockers keep a captcha from people, and no server has one.
  'no-captcha': 5,
};
/** Work that was done for this lead outweighs a doubt. */
const PROOF_CREDIT = 30;
const MARKED_FROM = 100;

/** Nobody reads and sends a form in less, even one that the browser fills in. */
const FAST_SECONDS = 2;
const MANY_LINKS = 3;
const LINK = /\bhttps?:\/\/|\bwww\.|\[url[=\]]|<a\s/gi;

export interface SpamFacts {
  lead: Lead;
  /** It came from a page, as far as the request tells. */
  hasOrigin: boolean;
  /** `unasked`: proofs are not looked at here. */
  proof: 'held' | 'missing' | 'unasked';
  /** Whether the pages have a captcha. Default: none. */
  asksCaptcha?: boolean;
  /** Whether addresses of this domain are thrown away after use. Default: none is. */
  isDisposable?: (domain: string) => boolean;
}

export interface SpamJudgement {
  signs: SpamSign[];
  /** 0: no doubt; from 100 the lead goes to the spam folder. */
  score: number;
  spam: boolean;
}

export function judgeSpam({
  lead: { contact, signals },
  hasOrigin,
  proof,
  asksCaptcha = false,
  isDisposable = () => false,
}: SpamFacts): SpamJudgement {
  const domain = contact.email.split('@').at(-1)?.trim().toLowerCase() ?? '';
  const holds: Record<SpamSign, boolean> = {
    'no-origin': !hasOrigin,
    'no-captcha': asksCaptcha && !isCaptchaAnswer(signals.captcha),
    honeypot: signals.honeypot,
    'no-proof': proof === 'missing',
    fast: signals.seconds < FAST_SECONDS,
    links: isStuffed(contact.message) || linksIn(contact.name) > 0,
    disposable: domain !== '' && isDisposable(domain),
  };
  const signs = (Object.keys(holds) as SpamSign[]).filter((sign) => holds[sign]);
  const doubt = signs.reduce((sum, sign) => sum + WEIGHTS[sign], 0);
  const score = Math.max(0, doubt - (proof === 'held' ? PROOF_CREDIT : 0));
  return { signs, score, spam: score >= MARKED_FROM };
}

function isStuffed(message: string): boolean {
  return linksIn(message) >= MANY_LINKS;
}

function linksIn(text: string): number {
  return text.match(LINK)?.length ?? 0;
}
