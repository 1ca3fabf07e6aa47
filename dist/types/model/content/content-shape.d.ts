import type { Shape } from './shape.ts';
/**
 * The content schema as plain data. The build works this module out and puts the data in its place,
 * so that the script carries neither the schema library nor the building of the schema.
 */
export declare const contentShape: Shape;
