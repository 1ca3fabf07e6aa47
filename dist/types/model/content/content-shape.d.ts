import { type Shapes } from './shape.ts';
/**
 * The content schema as plain data, less what the check does without: bounds of single numbers and
 * texts, which types of answers belong to which widget, and in which object a key may stand. The build works this module out and puts the data in its place, so that the script carries
 * neither the schema library nor the building of the schema.
 */
export declare const contentShape: Shapes;
