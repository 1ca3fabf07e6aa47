import { type TemplateResult } from 'lit';
/** A button beside the one that leads on. */
export declare function quietButton(part: string, label: string, onClick: () => unknown): TemplateResult;
