// What the compiler and the linter cannot say about the sources of the packages: the same data gives
// the same answer on every machine, and an index names what it exports.
import { globSync, readFileSync } from "node:fs";
import ts from "typescript";

/** Values of the host that a rule must be given as an argument, or do without. */
const host: Record<string, string> = {
  Date: "a rule is given the day that it asks about (asOf)",
  Intl: "a wording says how dates and numbers are written",
  process: "a package runs in a browser too, and reads no setting",
  globalThis: "a package reads no global",
  fetch: "a package reads no network",
  XMLHttpRequest: "a package reads no network",
  WebSocket: "a package reads no network",
};

/** Methods whose answer depends on the language of the host. */
const localeMethod = /^toLocale|^localeCompare$/;

/** Calls that answer differently each time. */
const impure = ["Math.random", "performance.now"];

const complaints = (node: ts.Node): string | undefined => {
  if (ts.isExportDeclaration(node) && (!node.exportClause || ts.isNamespaceExport(node.exportClause)))
    return "export *: an index lists its names one by one, so that a new one is a decision";
  if (ts.isPropertyAccessExpression(node)) {
    if (localeMethod.test(node.name.text)) return `${node.name.text}: its answer depends on the host's language`;
    if (impure.includes(node.getText())) return `${node.getText()}: the same data must give the same answer`;
  }
  // As a type, such a name reads nothing; nor does it where it is the name of a field.
  if (ts.isIdentifier(node) && node.text in host && isRead(node)) return `${node.text}: ${host[node.text]}`;
  return undefined;
};

const isRead = (name: ts.Identifier) =>
  (ts.isPropertyAccessExpression(name.parent) && name.parent.expression === name) ||
  (ts.isElementAccessExpression(name.parent) && name.parent.expression === name) ||
  ((ts.isNewExpression(name.parent) || ts.isCallExpression(name.parent)) && name.parent.expression === name) ||
  (ts.isVariableDeclaration(name.parent) && name.parent.initializer === name);

let failures = 0;
const files = globSync("packages/*/src/**/*.ts");
for (const path of files) {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const complaint = complaints(node);
    if (complaint) {
      failures += 1;
      console.error(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${complaint}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}
console.log(`conventions: ${files.length} files, ${failures} complaints`);
process.exitCode = failures > 0 || files.length === 0 ? 1 : 0;
