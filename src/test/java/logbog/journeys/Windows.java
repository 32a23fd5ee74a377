package logbog.journeys;

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

  /** One Chromium for the whole run, opened when the first test asks. */
  static class Opening implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == Windows.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
      var chromium =
          test.getRoot()
              .getStore(ExtensionContext.Namespace.GLOBAL)
              .computeIfAbsent(Chromium.class, _ -> new Chromium(), Chromium.class);
      var application = SpringExtension.getApplicationContext(test);
      return new Windows(
          chromium, application.getEnvironment().getRequiredProperty("logbog.base-url"));
    }
  }
}
