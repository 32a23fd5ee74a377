package logbog.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person's window, and what they do and see in it. */
public final class Window {

  private final Windows windows;
  private final Page page;
  private final boolean script;
  private final boolean phone;
  private @Nullable String drawn;
  private boolean loaded;
  private boolean got;
  private @Nullable Window companion;

  Window(Windows windows, Page page, boolean script) {
    this.windows = windows;
    this.page = page;
    this.script = script;
    this.phone = page.viewportSize().width < 700;
    page.onResponse(
        response -> {
          if (response.request().isNavigationRequest() && response.status() != 303) {
            drawn = response.headers().get(Drawn.HEADER);
            loaded = false;
            got = response.request().method().equals("GET");
          }
        });
    page.onLoad(_ -> loaded = true);
  }

  /** What this class has no word for. */
  Page page() {
    return page;
  }

  /** The address of the front page, without the last slash. */
  String home() {
    return windows.home();
  }

  /** Signed in already, by the cookie of an open session. */
  Window with(jakarta.servlet.http.Cookie session) {
    page.context()
        .addCookies(
            List.of(new Cookie(session.getName(), session.getValue()).setUrl(windows.home())));
    return this;
  }

  /** Opens a path of ours, or a mailed link. */
  Window open(String address) {
    page.navigate(address.startsWith("/") ? windows.home() + address : address);
    return this;
  }

  /** Presses a button that leads to another page. */
  Window press(String button) {
    leaveBy(page.getByRole(AriaRole.BUTTON, named(button)).first());
    return this;
  }

  Window follow(String link) {
    leaveBy(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first());
    return this;
  }

  /** Sends the one form of the page. */
  Window send() {
    leaveBy(page.locator("main form button[type=submit]:not([formaction])").first());
    return this;
  }

  /** Presses what leads to another page. */
  Window leave(String css) {
    leaveBy(page.locator(css).first());
    return this;
  }

  Window type(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(false)).first().fill(text);
    return this;
  }

  Window put(String css, String text) {
    page.locator(css).first().fill(text);
    return this;
  }

  /** Chooses a file of one's own to send. */
  Window choose(String css, String name, byte[] file) {
    page.locator(css).setInputFiles(new FilePayload(name, "application/octet-stream", file));
    return this;
  }

  Window pick(String css, String label) {
    page.locator(css)
        .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(label));
    return this;
  }

  /** The design system draws its own radio over the browser's. */
  Window tick(String label) {
    page.getByLabel(label).first().check(new Locator.CheckOptions().setForce(true));
    return this;
  }

  Window check(String css) {
    page.locator(css).check(new Locator.CheckOptions().setForce(true));
    return this;
  }

  /** Gives every goal a level. */
  Window answerGoals(int level) {
    for (var goal : page.locator("fieldset[id^=goal-]").all()) {
      goal.locator("input[type=radio]").nth(level).check(new Locator.CheckOptions().setForce(true));
    }
    return this;
  }

  /** All the reader reads. */
  String says() {
    return page.locator("main").innerText();
  }

  /** Is on this page. */
  Window isOn(String name) {
    try {
      page.waitForCondition(() -> loaded && name.equals(drawn));
    } catch (TimeoutError late) {
      throw new AssertionError(
          "Not on %s but on %s, at %s:%n%s".formatted(name, drawn, page.url(), says()), late);
    }
    return this;
  }

  Window sees(String name) {
    return sees(name, "");
  }

  /**
   * Is on this page, which is whole in a narrow window and a wide one: nothing for axe to find, no
   * wider than the window, each problem named and led to. A picture of it is taken on request.
   */
  Window sees(String name, String state) {
    isOn(name);
    var picture = name + (state.isEmpty() ? "" : "-" + state) + (phone ? "-phone" : "-desk");
    picture(picture);
    Whole.check(page, name, script);
    if (!script && got) {
      Whole.check(companion().open(page.url()).isOn(name).page, name, true);
    }
    return this;
  }

  /** A file of ours, as this person gets it. */
  byte[] fetch(String path) {
    return page.request().get(windows.home() + path).body();
  }

  /** Kept in {@code target/pictures} where {@code -Dpictures} asks for them: nobody else looks. */
  void picture(String name) {
    if (Boolean.getBoolean("pictures")) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target/pictures", name + ".png")));
    }
  }

  /** Waits until something says this. */
  void waitFor(Locator what, String text) {
    page.waitForCondition(() -> what.innerText().contains(text));
  }

  /** Sees the same with script, which axe needs. */
  private Window companion() {
    if (companion == null) {
      companion = windows.phone();
    }
    return companion;
  }

  private void leaveBy(Locator way) {
    drawn = null;
    loaded = false;
    way.click();
  }

  private static Page.GetByRoleOptions named(String button) {
    return new Page.GetByRoleOptions().setName(button);
  }
}
