import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTheme, defineConfig } from "vitepress";

// Written by TypeDoc, which runs first.
const reference = join(import.meta.dirname, "../api/typedoc-sidebar.json");
const modules: (DefaultTheme.SidebarItem & { text: string; link: string })[] = existsSync(reference)
  ? JSON.parse(readFileSync(reference, "utf8"))
  : [];

/** Every module by name, and the members of one. With the members of all, each page would weigh three times as much. */
const apiSidebar = (open?: string): DefaultTheme.SidebarItem[] => [
  {
    text: "API",
    link: "/api/",
    items: modules.map((module) =>
      module.link === open ? { ...module, collapsed: false } : { text: module.text, link: module.link },
    ),
  },
];

export default defineConfig({
  lang: "en-GB",
  title: "@equality",
  description: "The public sector equality duty in schools, as a TypeScript library",
  cleanUrls: true,
  metaChunk: true, // the list of all pages in one file, not in each page
  themeConfig: {
    nav: [
      { text: "Guide", link: "/getting-started", activeMatch: "^/(getting-started|guide/)" },
      { text: "Audit checks", link: "/audit/", activeMatch: "^/audit/" },
      { text: "API", link: "/api/", activeMatch: "^/api/" },
    ],
    sidebar: {
      "/api/": apiSidebar(),
      ...Object.fromEntries(modules.map(({ link }) => [link, apiSidebar(link)])),
      "/": [
        {
          text: "Guide",
          items: [
            { text: "Getting started", link: "/getting-started" },
            { text: "Deadlines and audit", link: "/guide/deadlines-and-audit" },
            { text: "Audit checks", link: "/audit/" },
            { text: "Gaps from rows or a warehouse", link: "/guide/gaps" },
            { text: "Targets and progress", link: "/guide/targets" },
            { text: "Publishing documents", link: "/guide/publishing" },
            { text: "Words for children", link: "/guide/children" },
            { text: "Embedding", link: "/guide/embedding" },
            { text: "What is promised", link: "/guide/promises" },
          ],
        },
      ],
    },
    outline: { level: [2, 3] },
    search: { provider: "local" },
    footer: { message: "Worked out from the data given and the text of the law; not legal advice. MIT licence." },
  },
});
