import type { Quiz } from '../content/quiz.ts';
import type { PlainWords } from '../plain-words.ts';
/** What a visitor reads as the answers to a question with yes or no. */
export type YesNoWords = Pick<PlainWords, 'yes' | 'no'>;
/**
 * Scales and questions with yes or no are single choices whose options go without saying, each worth
 * its value in points: 0, 1, 2 … from the lowest step up, yes 1 and no 0.
 */
export declare function withOptions(quiz: Quiz, { yes, no }: YesNoWords): Quiz;
