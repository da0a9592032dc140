/** A function that works each answer out once, and remembers it for as long as the function itself is kept. */
export function once<Question, Answer>(work: (question: Question) => Answer): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return question => {
    const answer = known.get(question);
    if (answer !== undefined || known.has(question)) return answer as Answer;
    const worked = work(question);
    known.set(question, worked);
    return worked;
  };
}
