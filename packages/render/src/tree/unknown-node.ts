/** Refuses a node of a type that nobody wrote a case for. */
export const unknownNode = (node: { readonly type?: unknown }): never => {
  throw new TypeError(`unknown node type ${JSON.stringify(node.type)}`);
};
