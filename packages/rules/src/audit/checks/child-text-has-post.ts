import type { Group } from "@equality/model";
import { judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { postsIn } from "../child-text/posts.ts";
import { groupsOf } from "../groups-of.ts";

/**
 * Where an objective is about a kind of post, such as support staff, its text for children names that kind.
 */
export const childTextHasPost = check({
  id: "childTextHasPost",
  severity: "weakness",
  subject: "objective",
  citation: null,
  remedy: "addPost",
  judge: ({ plan }) =>
    plan.objectives.map((objective) => {
      const { id, childText } = objective;
      if (childText === undefined) return notApplicable(id, "noChildText");
      const named = groupsOf(objective);
      const posts = plan.groups.filter((group) => group.means.kind === "post" && named.includes(group.id));
      if (posts.length === 0) return notApplicable(id, "noSuchContent");
      const found = postsIn(childText, posts);
      return judged(id, found.length > 0, [
        looked("postsInChildText", 1, found),
        looked(
          "posts",
          posts.length,
          posts.map((group: Group) => group.id),
        ),
      ]);
    }),
});
