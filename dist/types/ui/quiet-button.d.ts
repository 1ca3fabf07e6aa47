import { type TemplateResult } from 'lit';
/** A button beside the one that leads on. */
export declare function quietButton(label: string, onClick: () => unknown, part?: string): TemplateResult;
