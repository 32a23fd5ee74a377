package logbog.journeys;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Windows on the application under test. Every window is somebody else's: it shares nothing with
 * the others.
 *
 * @param home the address of the front page, without the last slash
 */
public record Windows(Chromium chromium, String home) {

  /** A phone of modest size. */
  public Window phone() {
    return window(360, 740, true);
  }

  public Window desk() {
    return window(1280, 900, true);
  }

  /** The narrowest window the pages are made for, with script switched off. */
  public Window narrowWithoutScript() {
    return window(320, 640, false);
  }

  private Window window(int width, int height, boolean script) {
    return new Window(this, chromium.page(width, height, script), script);
  }

  /** One Chromium for all classes of a lane, opened when the first test asks. */
  static class Opening implements ParameterResolver, AfterEachCallback {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == Windows.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
      var chromium =
          store(test).computeIfAbsent(Chromium.class, _ -> new Chromium(), Chromium.class);
      var application = SpringExtension.getApplicationContext(test);
      return new Windows(
          chromium, application.getEnvironment().getRequiredProperty("logbog.base-url"));
    }

    /** Nobody's windows outlive the test. */
    @Override
    public void afterEach(ExtensionContext test) {
      var chromium = store(test).get(Chromium.class, Chromium.class);
      if (chromium != null) {
        chromium.closeWindows();
      }
    }

    /** The build begins each class as a run of its own, all within one session. */
    private static ExtensionContext.Store store(ExtensionContext test) {
      return test.getStore(
          ExtensionContext.StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.GLOBAL);
    }
  }
}
