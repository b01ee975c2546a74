/**
 * Gives out ids that are safe in HTML, CSS and a link, each once: `eq-ks2-reading`, and then `eq-ks2-reading-2`. The
 * prefix keeps them apart from the ids of the page around, and those of one reader's document from another's.
 */
export const idGiver = (prefix: string): ((name: string) => string) => {
  const given = new Set<string>();
  return (name) => {
    const first = `${prefix}-${name.replace(/[^A-Za-z0-9_-]+/g, "-")}`;
    let id = first;
    for (let next = 2; given.has(id); next += 1) id = `${first}-${next}`;
    given.add(id);
    return id;
  };
};
