package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The Chromium of this machine (named by {@code CHROMIUM}, or on the path), one for each test
 * class. Every window is somebody else's: it shares nothing with the others.
 */
public final class Chromium implements AutoCloseable {

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program())
                    .setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
                    .setArgs(List.of("--disable-dev-shm-usage")));
  }

  /** A phone of modest size. */
  public Page phone() {
    return window(360, 740, true);
  }

  /** The narrowest window the pages are made for, with script switched off. */
  public Page narrowWithoutScript() {
    return window(320, 640, false);
  }

  public Page desk() {
    return window(1280, 900, true);
  }

  /** Finds nothing wrong with the page as it stands, and it is no wider than its window. */
  public static void check(Page page) {
    var found = new AxeBuilder(page).analyze().getViolations();
    assertThat(found)
        .as("what axe finds on " + page.title())
        .extracting(rule -> rule.getId() + ": " + rule.getNodes())
        .isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("how much wider than the window " + page.title() + " is")
        .isEqualTo(0);
  }

  /** Keeps a picture of the whole page in {@code target/pictures}. */
  public static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/pictures", name + ".png")));
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }

  private Page window(int width, int height, boolean script) {
    var page =
        chromium
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setLocale("da-DK")
                    .setTimezoneId("Europe/Copenhagen")
                    .setJavaScriptEnabled(script))
            .newPage();
    page.setDefaultTimeout(10_000);
    return page;
  }

  private static Path program() {
    var named = System.getenv("CHROMIUM");
    var names = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    return named != null
        ? Path.of(named)
        : Stream.of(Objects.requireNonNull(System.getenv("PATH")).split(File.pathSeparator))
            .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("No Chromium on the PATH; name one by CHROMIUM"));
  }

  /** Opens the browser for the first test of a class that asks, and closes it after the last. */
  static class Opening implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
      var ofClass = test.getParent().orElse(test);
      return ofClass
          .getStore(ExtensionContext.Namespace.create(Chromium.class))
          .computeIfAbsent(Chromium.class, _ -> new Chromium());
    }
  }
}
