import type { LeadEstimate } from '../lead/lead.ts';
import type { CalculatorEngine, CalculatorEvaluation } from './calculator-evaluation.ts';
/** What of an estimate goes into the lead: the figures shown, the large ones first. */
export declare function leadEstimate({ id, calculator }: CalculatorEngine, { inputs, values, format, fill }: CalculatorEvaluation): LeadEstimate;
