package logbog.drill;

import java.io.PrintStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A process that runs the tests it is told and says what came of each. */
final class Trial {

  static final String NOTICED = "NOTICED ";
  static final String UNNOTICED = "UNNOTICED ";
  static final String BROKEN = "BROKEN ";

  private Trial() {}

  public static void main(String... tests) {
    var out = System.out;
    var request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(Arrays.stream(tests).map(Trial::selector).toList())
            .build();
    LauncherFactory.create().execute(request, listener(out));
    System.exit(0);
  }

  private static DiscoverySelector selector(String test) {
    try {
      var type = Class.forName("logbog." + test.substring(0, test.indexOf('#')));
      return Arrays.stream(type.getDeclaredMethods())
          .filter(method -> method.getName().equals(test.substring(test.indexOf('#') + 1)))
          .findFirst()
          .map(method -> DiscoverySelectors.selectMethod(type, method))
          .orElseThrow();
    } catch (ClassNotFoundException gone) {
      throw new IllegalArgumentException(gone);
    }
  }

  private static TestExecutionListener listener(PrintStream out) {
    return new TestExecutionListener() {
      @Override
      public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        var failure = result.getThrowable().orElse(null);
        if (test.isTest() || failure != null) {
          out.println("\n" + verdict(failure) + test.getDisplayName() + ": " + firstLine(failure));
        }
      }
    };
  }

  /** An application that does not start shows nothing. */
  private static String verdict(@Nullable Throwable failure) {
    if (failure == null) {
      return UNNOTICED;
    }
    return failure.toString().contains("ApplicationContext") ? BROKEN : NOTICED;
  }

  private static String firstLine(@Nullable Throwable failure) {
    return failure == null ? "" : failure.toString().strip().replaceAll("\\s+", " ");
  }
}
