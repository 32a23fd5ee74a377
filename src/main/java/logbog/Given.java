package logbog;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import logbog.keys.CannotStart;
import org.springframework.core.env.Environment;

/** What the operator has set, read by kind; a value of another kind stops the start. */
record Given(Environment environment) {

  /** As set, without blanks around it; empty when it is not set. */
  String text(String name) {
    return environment.getProperty(name, "").strip();
  }

  Path folder(String name) {
    var text = text(name);
    try {
      return Path.of(text);
    } catch (InvalidPathException wrong) {
      throw new CannotStart(
          "%s must name a folder, and is \"%s\".".formatted(asOperatorsKnowIt(name), text));
    }
  }

  boolean yesOrNo(String name) {
    var text = text(name);
    if (!text.equals("true") && !text.equals("false")) {
      throw new CannotStart(
          "%s must be true or false, and is \"%s\".".formatted(asOperatorsKnowIt(name), text));
    }
    return text.equals("true");
  }

  int port(String name) {
    var text = text(name);
    try {
      var port = Integer.parseInt(text);
      if (port >= 0 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException wrong) {
      // said below
    }
    throw new CannotStart(
        "%s must be a port, a number from 0 to 65535, and is \"%s\"."
            .formatted(asOperatorsKnowIt(name), text));
  }

  boolean has(String name) {
    return !text(name).isEmpty();
  }

  static String asOperatorsKnowIt(String property) {
    return property.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "_");
  }
}
