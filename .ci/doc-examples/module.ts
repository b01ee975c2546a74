import ts from "typescript";
import type { Block } from "./blocks.ts";

/** What stands behind a statement, or on the line below it: `// => …`, and the comment lines that follow directly. */
const expectation = /^[ \t]*\n?[ \t]*\/\/ =>.*(?:\n[ \t]*\/\/.*)*/;

/**
 * The block as a module in which every `// => …` is an assertion.
 *
 * Each line keeps its number, so that what the compiler and the test runner say of a line of the
 * module is true of the page.
 *
 * @param harness - How the module imports `harness.ts`.
 */
export const moduleOf = (block: Block, harness: string): string => {
  const { page, line, code } = block;
  const file = ts.createSourceFile(page, code, ts.ScriptTarget.Latest);
  const refuse = (at: number, reason: string) => new Error(`${page}:${at}: ${reason}`);
  const asserted: number[] = [];
  let text = "";
  let copied = 0;

  const visit = (node: ts.Node): void => {
    const found = isStatement(node) ? expectation.exec(code.slice(node.end)) : null;
    if (!found) {
      ts.forEachChild(node, visit);
      return;
    }
    const at = line + file.getLineAndCharacterOfPosition(node.end).line;
    const start = node.getStart(file);
    const expected = found[0].replace(/^[ \t]*\/\/(?: =>)?/gm, "");
    asserted.push(at);
    text += code.slice(copied, start) + assertion(node, at, expected);
    copied = node.end + found[0].length;
  };

  const assertion = (node: ts.Node, at: number, expected: string): string => {
    const statement = node.getText(file);
    if (/\bconsole\.\w+\(/.test(statement))
      return `$.printed(); ${statement}; $.expect(${at}, $.printed()).toBe(${asText(expected)});${newlines(expected)}`;
    if (ts.isExpressionStatement(node))
      return `$.expect(${at}, ${node.expression.getText(file)}).toStrictEqual(${expected});`;
    const name = constant(node);
    if (name) return `${statement}; $.expect(${at}, ${name}).toStrictEqual(${expected});`;
    throw refuse(at, '"// =>" needs an expression, one named constant or a console.log before it');
  };

  visit(file);
  text += code.slice(copied);

  const written = code.split("\n").flatMap((row, index) => (row.includes("// =>") ? [line + index] : []));
  if (written.length > asserted.length)
    throw refuse(written[0] ?? line, `of ${written.length} "// =>" only ${asserted.length} follow a statement`);

  const head = `import { example as $example } from "${harness}"; const $ = $example(${asserted.join(", ")});`;
  return `${head}${"\n".repeat(line - 1)}${text}\n$.end();\n`;
};

const isStatement = (node: ts.Node) =>
  node.kind >= ts.SyntaxKind.FirstStatement && node.kind <= ts.SyntaxKind.LastStatement;

/** The name that a statement such as `const name = …` declares. */
const constant = (node: ts.Node): string | undefined => {
  const [declared, ...others] = ts.isVariableStatement(node) ? node.declarationList.declarations : [];
  return declared && others.length === 0 && ts.isIdentifier(declared.name) ? declared.name.text : undefined;
};

/** Comment lines as the printed text that they show. */
const asText = (expected: string): string => {
  const lines = expected.split("\n").map((row) => row.replace(/^ /, "").trimEnd());
  return JSON.stringify(lines.join("\n").replace(/^\n/, ""));
};

const newlines = (text: string) => text.replace(/[^\n]/g, "");
