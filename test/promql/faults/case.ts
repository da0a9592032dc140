/** A mistake in its wrong form, which gives the code, and in its right form, which gives nothing. */
export type Case = readonly [code: string, wrong: string, right: string];
