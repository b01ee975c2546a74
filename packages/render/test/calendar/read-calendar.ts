/** A component of a calendar and its properties, each with its value as written. */
export interface Component {
  name: string;
  properties: Record<string, string>;
  children: Component[];
}

/** The lines of an iCalendar file as they are on disk, each of which has to end as RFC 5545, 3.1, says. */
export const linesOf = (ics: string): string[] => {
  if (!ics.endsWith("\r\n") || /[^\r]\n|\r[^\n]/.test(ics)) throw new Error("a line does not end in CRLF");
  return ics.slice(0, -2).split("\r\n");
};

/** RFC 5545, 3.1: lines unfolded; each a name, parameters, and after the first colon a value. */
export const readCalendar = (ics: string): Component => {
  const root: Component = { name: "", properties: {}, children: [] };
  const open = [root];
  for (const line of linesOf(ics).join("\r\n").replaceAll("\r\n ", "").split("\r\n")) {
    const [, name, value] = /^([A-Z-]+)(?:;[A-Z]+=[A-Z]+)*:(.*)$/su.exec(line) ?? [];
    const inside = open.at(-1);
    if (name === undefined || value === undefined || inside === undefined) throw new Error(`no property: ${line}`);
    if (name === "BEGIN") {
      const child = { name: value, properties: {}, children: [] };
      inside.children.push(child);
      open.push(child);
    } else if (name === "END") {
      if (open.pop()?.name !== value) throw new Error(`not open: ${value}`);
    } else if (name in inside.properties) throw new Error(`twice: ${name}`);
    else inside.properties[name] = value;
  }
  const [calendar, ...others] = root.children;
  if (calendar === undefined || others.length > 0 || open.length !== 1) throw new Error("not one calendar");
  return calendar;
};

/** RFC 5545, 3.3.11: a value of type TEXT. */
export const textOf = (component: Component | undefined, name: string): string => {
  const value = component?.properties[name] ?? "";
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`not escaped: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? "\n" : character));
};
