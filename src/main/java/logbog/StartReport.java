package logbog;

import logbog.keys.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says on stderr why Logbog did not start, in the one sentence meant for the operator. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartReport implements SpringBootExceptionReporter {

  StartReport(@Nullable ConfigurableApplicationContext context) {}

  @Override
  public boolean reportException(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      var sentence = sentence(cause);
      if (sentence != null) {
        System.err.println(sentence);
        return true;
      }
    }
    return false;
  }

  private static @Nullable String sentence(Throwable cause) {
    return switch (cause) {
      case CannotStart said -> said.getMessage();
      case PortInUseException taken ->
          "SERVER_PORT: port %d is in use by another program.".formatted(taken.getPort());
      case BindException wrong ->
          "%s has a value that cannot be used%s."
              .formatted(
                  Given.asOperatorsKnowIt(wrong.getName().toString()),
                  wrong.getProperty() == null
                      ? ""
                      : ": \"" + wrong.getProperty().getValue() + "\"");
      default -> null;
    };
  }
}
