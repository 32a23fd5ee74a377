package logbog.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
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

/** The Chromium of this machine, named by {@code CHROMIUM} or on the path. */
public final class Chromium implements AutoCloseable {

  private final Playwright playwright;
  private final Browser chromium;

  Chromium() {
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

  /** A page in a context of its own. */
  Page page(int width, int height, boolean script) {
    var page =
        chromium
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setLocale("da-DK")
                    .setTimezoneId("Europe/Copenhagen")
                    .setJavaScriptEnabled(script))
            .newPage();
    page.setDefaultTimeout(30_000);
    return page;
  }

  void closeWindows() {
    chromium.contexts().forEach(BrowserContext::close);
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
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
}
