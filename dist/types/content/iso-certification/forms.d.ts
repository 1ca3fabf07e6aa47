import type { Form } from '../../model/content/form.ts';
export declare const quote: Form;
export declare const contact: Form;
