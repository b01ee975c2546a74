import { hostileText } from "@equality/model/testing";
import fc from "fast-check";

/** What somebody may type into a field, by accident or not. */
export const hostileTexts = [
  "<script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "</style></title></main><h1>Ours</h1>",
  '<img src=x onerror="alert(1)">',
  '" onmouseover="alert(1)" x="',
  "[x](javascript:alert(1))",
  "![x](https://evil.example/x.png)",
  "[x]: https://evil.example",
  "<https://evil.example>",
  "https://evil.example/path?a=b#c",
  "see http://evil.example, www.evil.example; (HTTPS://EVIL.EXAMPLE) or ftp://evil.example.",
  "office@trust.example, mailto:office@trust.example or xmpp:office@trust.example/desk",
  "a_b+c.d-e@trust.example.",
  "`www.evil.example`",
  "https\\://evil.example and www\\.evil.example and office\\@trust.example",
  "https://evil.example/a|b\\|c`d",
  "https&#58;//evil.example",
  "# heading",
  "## heading ##",
  "heading\n=====",
  "- item",
  "* item",
  "+ item",
  "1. item",
  "1) item",
  "- [ ] task",
  "[x] task",
  "> quote",
  "| a | b |\n| - | - |\n| c | d |",
  "a | b \\| c \\\\| d",
  "\\",
  "ends with \\",
  "```js\ncode\n```",
  "`code` ``code`` `",
  "~~s~~ ~s~",
  "**b** __b__ *e* _e_ snake_case_word",
  "***",
  "---",
  "___",
  "[^1] [^1]: note",
  "<!-- comment -->",
  "<!-- open",
  "-->",
  "]]>",
  "<![CDATA[x]]>",
  "<?xml version='1.0'?>",
  "&amp; &lt;b&gt; &#x3C;b&#x3E; &copy &nosuch;",
  "$x$ {{x}} {% x %} <%= x %>",
  "    indented",
  "\tindented",
  "line one\nline two\r\nline three  \nline four",
  "two\u2028separators\u2029",
  "\u202Egnp.exe\u202C \u2066x\u2069 \u200Fy",
  "zero\u200Bwidth\uFEFFspace\u2060s",
  "nul\u0000 bell\u0007 escape\u001B[31m c1\u0085\u009F",
  "\uFFFE\uFFFF\uFDD0 lone \uD800 \uDC00",
  "e\u0301 and \u212B",
  "\u00A0no-break\u00A0space\u00A0\u3000wide",
  "=1+1",
  "__proto__",
  "constructor",
  "word".repeat(300),
];

const anyUnit = fc.string({ unit: "binary", maxLength: 20 });
const loneSurrogates = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));
const markup = fc.string({
  unit: fc.constantFrom(
    ..."ab1 \n\t\\`*_~[](){}<>#+-.!|&;:/@=\"'^$%?,",
    "www.",
    "http://",
    "\u200B",
    "\u00A0",
    "é",
    "\u0301",
  ),
  maxLength: 30,
});

/** Any string at all, most of them made to be mistaken for markup. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: markup },
  anyUnit,
  loneSurrogates,
  fc.constantFrom(...hostileTexts),
  hostileText(),
);
