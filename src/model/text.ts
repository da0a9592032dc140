/**
 * A text with typed holes. Renderers decide what a hole prints and escape the rest, so that no label value and
 * no word of a person's can become a template.
 */
export type Text = readonly TextPart[];

export type TextPart =
  | string
  /** The value of a label of the alert. */
  | { readonly type: 'label'; readonly name: string }
  /** The value that fired, in the unit of the expression. */
  | { readonly type: 'value' }
  /** The threshold of the condition, in the unit of the expression. */
  | { readonly type: 'threshold' }
  /** Other words for each value of a label of the alert; nothing for values that are not listed. */
  | { readonly type: 'choice'; readonly label: string; readonly texts: Readonly<Record<string, Text>> };
