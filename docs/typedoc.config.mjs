// The API reference: every entry point of every package, from the doc comments of the sources.
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { Converter, ReflectionKind } from "typedoc";

const modules = globSync("../packages/*/package.json").flatMap((path) => {
  const { name, exports } = JSON.parse(readFileSync(path, "utf8"));
  return Object.entries(exports).flatMap(([subpath, conditions]) => {
    const source = conditions["@equality/source"];
    return source ? [{ name: join(name, subpath), source: join(dirname(path), source) }] : [];
  });
});

/** Modules under the names by which they are imported; TypeDoc would take the paths of their files. */
const publishedNames = (app) =>
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) {
      const { name } = modules.find(({ source }) => source.replace(/(\/index)?\.ts$/, "").endsWith(`/${module.name}`));
      module.name = name;
    }
  });

/** The interface beside a schema names its type and has nothing to read: spelled out, some would take megabytes. */
const schemasByName = (app) =>
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const schema of project.getReflectionsByKind(ReflectionKind.Interface)) {
      if (!schema.name.endsWith("Schema")) continue;
      for (const member of [...(schema.children ?? []), ...(schema.signatures ?? [])]) project.removeReflection(member);
      schema.extendedTypes = undefined;
    }
  });

/** Parameters by the names that their declarations write: TypeScript forgets the name of a union such as `Target`. */
const parametersByName = (app) => {
  const named = [];
  app.converter.on(Converter.EVENT_CREATE_PARAMETER, (context, parameter) => {
    const type = context.getSymbolFromReflection(parameter)?.valueDeclaration?.type;
    if (type?.typeName !== undefined) named.push({ context, parameter, type });
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, () => {
    for (const { context, parameter, type } of named)
      if (parameter.type?.type === "union") parameter.type = context.converter.convertType(context, type);
  });
};

export default {
  name: "API",
  entryPoints: modules.map(({ source }) => source),
  tsconfig: "../tsconfig.json",
  skipErrorChecking: true, // the type check does that
  excludeInternal: true,
  excludePrivate: true,
  disableSources: true,
  validation: { notExported: true, invalidLink: true },
  treatWarningsAsErrors: true,
  plugin: ["typedoc-plugin-markdown", "typedoc-vitepress-theme", publishedNames, schemasByName, parametersByName],
  out: "api",
  docsRoot: ".",
  readme: "none",
  hideBreadcrumbs: true,
  hidePageHeader: true,
  pageTitleTemplates: { module: "{name}", member: "{name}" },
  groupOrder: ["Functions", "Variables", "Interfaces", "Type Aliases"],
  useCodeBlocks: true,
  expandParameters: true,
  indexFormat: "table",
  tableColumnSettings: { hideInherited: true, hideOverrides: true },
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  propertyMembersFormat: "table",
  typeDeclarationFormat: "table",
};
