package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What holds for every page in every window. */
final class Whole {

  private static final String TOO_WIDE =
      """
      () => [...document.querySelectorAll('body *')]
        .filter(it => it.getBoundingClientRect().right > innerWidth + 0.5)
        .slice(0, document.documentElement.scrollWidth > innerWidth ? 3 : 0)
        .map(it => it.outerHTML.slice(0, 200))
      """;

  private static final String LOST_PROBLEMS =
      """
      () => [...document.querySelectorAll('#problems a[href^="#"]')].filter(line => {
        const field = document.getElementById(decodeURIComponent(line.hash.slice(1)));
        if (!field) return true;
        const label = (field.labels?.[0] ?? field.querySelector('legend')).cloneNode(true);
        label.querySelector('.lb-optional')?.remove();
        const name = label.textContent.trim().toLowerCase();
        return field.type !== 'checkbox' && !line.textContent.toLowerCase().startsWith(name);
      }).map(line => line.outerHTML)
      """;

  /** Its passes, which are most of what it could tell, stay in the browser. */
  private static final String AXE =
      """
      async () => {
        if (!window.axe) { %s }
        const found = await axe.run(document, {resultTypes: ['violations']});
        return found.violations.map(rule =>
          rule.id + ': ' + rule.nodes.map(it => it.html + ' ' + it.failureSummary).join('; '));
      }
      """
          .formatted(AxeBuilder.getAxeScript());

  private static final int NARROW = 320;
  private static final int WIDE = 1280;
  private static final Set<String> SEEN_WIDE = new HashSet<>();

  private Whole() {}

  /**
   * Looks at a page. What axe finds in a wide window differs little from state to state, so there
   * it looks at each page once.
   *
   * @param script whether the page runs what axe needs
   */
  static void check(Page page, String name, boolean script) {
    var own = page.viewportSize();
    assertThat((List<?>) page.evaluate(LOST_PROBLEMS))
        .as("problems on %s that do not name their field and lead to it", page.title())
        .isEmpty();
    for (var width : List.of(NARROW, WIDE)) {
      page.setViewportSize(width, own.height);
      assertThat((List<?>) page.evaluate(TOO_WIDE))
          .as("what is wider than a window of %s on %s", width, page.title())
          .isEmpty();
      if (script && (width == NARROW || SEEN_WIDE.add(name))) {
        assertThat((List<?>) page.evaluate(AXE))
            .as("what axe finds in a window of %s on %s", width, page.title())
            .isEmpty();
      }
    }
    page.setViewportSize(own.width, own.height);
  }
}
