// axe with every rule that the hub promises: WCAG 2.2 AA, best practices, and the contrast of AAA.
import { AxeBuilder } from "@axe-core/playwright";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds, one line each. Marks of a map may be small and near one another: where they stand is what they say. */
export async function violations(page) {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly: TAGS, rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } } });
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => id !== "target-size" || !/^<a class="map-place"/u.test(html))
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.split("\n")[1]?.trim()}`));
}
