/** Keys and indices from the root of a document to a part of it. */
export type Pointer = readonly (string | number)[];
