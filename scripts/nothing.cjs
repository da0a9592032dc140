/**
 * Stands for a library of which nothing is wanted: whatever is asked of it is itself. Where definitions run nobody judges them,
 * so there are no schemas, and building those would take longer than all else that has to be loaded there.
 */
const nothing = new Proxy(function nothing() {}, {
  get: (_, name) => {
    if (name === Symbol.toPrimitive) return () => '';
    return name === Symbol.iterator ? [][Symbol.iterator] : nothing;
  },
  // An import of all names makes an object of its own, which finds them here.
  getPrototypeOf: () => nothing,
  apply: () => nothing,
  construct: () => nothing,
});
module.exports = nothing;
