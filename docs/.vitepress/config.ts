import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTheme, defineConfig } from "vitepress";

// Written by TypeDoc, which runs first.
const reference = join(import.meta.dirname, "../api/typedoc-sidebar.json");
const api: DefaultTheme.SidebarItem[] = existsSync(reference) ? JSON.parse(readFileSync(reference, "utf8")) : [];

export default defineConfig({
  lang: "en-GB",
  title: "@equality",
  description: "The public sector equality duty in schools, as a TypeScript library",
  cleanUrls: true,
  themeConfig: {
    nav: [
      { text: "Guide", link: "/getting-started", activeMatch: "^/getting-started" },
      { text: "API", link: "/api/", activeMatch: "^/api/" },
    ],
    sidebar: {
      "/api/": [{ text: "API", link: "/api/", items: api }],
      "/": [{ text: "Guide", items: [{ text: "Getting started", link: "/getting-started" }] }],
    },
    outline: { level: [2, 3] },
    search: { provider: "local" },
    footer: { message: "What the law's text gives for the dates and numbers entered; not legal advice. MIT licence." },
  },
});
