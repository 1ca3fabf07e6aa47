import type { Organization } from '../content/content.ts';
import type { Answers } from '../content/field.ts';
import type { Area, Question } from '../content/quiz.ts';
import { FormulaError, type FormulaValue, type Scope } from '../formula/formula.ts';
import type { Outcome, QuizIndex } from './index-quiz.ts';
import { type Level } from './level.ts';
import { type QuestionState } from './question-state.ts';
import type { QuizRecommendation } from './quiz-evaluation.ts';
/** What an outcome came to: a rule or a band, or neither where it is undecided. */
export interface Finding {
    readonly shown: boolean;
    readonly found?: {
        id: string;
        title: string;
        text?: string;
        next?: string;
    } | null;
    readonly level?: Level;
}
/**
 * One look at a quiz with given answers. Nothing is worked out before somebody asks for it, and
 * nothing twice, so that formulas may use one another in any order.
 */
export interface QuizRun {
    readonly scope: Scope;
    state(question: Question): QuestionState;
    value(formula: string): FormulaValue | FormulaError;
    holds: (condition: string | undefined) => boolean;
    /** Undefined: not shown. */
    area(area: Area): number | null | undefined;
    outcome(outcome: Outcome): Finding;
    score(): number | null;
    level(): Level;
    recommended(): readonly QuizRecommendation[];
    fill: (text: string) => string;
    fillIf: (text: string | undefined) => string | undefined;
}
export declare function runQuiz(index: QuizIndex, answers: Answers, organization?: Organization): QuizRun;
