export { objectives } from "./documents/objectives.ts";
export { explain } from "./explain.ts";
export { styleSheet } from "./html/style-sheet.ts";
export { toHtml, toHtmlFragment } from "./html/to-html.ts";
export { toMarkdown } from "./markdown/to-markdown.ts";
export { toText } from "./text/to-text.ts";
export type {
  Block,
  Cell,
  DateNode,
  Document,
  Figure,
  Heading,
  Inline,
  Link,
  List,
  ListItem,
  Note,
  NumberNode,
  Paragraph,
  PromiseNode,
  RoleNode,
  Section,
  Sentence,
  Strong,
  Table,
  Text,
} from "./tree/node.ts";
export type { RemedyWording } from "./wording/audit.ts";
export type { ExplanationWording } from "./wording/explanation.ts";
export type { Wording } from "./wording/wording.ts";
