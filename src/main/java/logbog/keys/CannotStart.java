package logbog.keys;

import org.springframework.boot.ExitCodeGenerator;

/**
 * Why Logbog does not start: one sentence for the operator, naming the setting that is wrong or
 * missing. It is all that is shown of it. Ends the process with 78, by which a service manager
 * knows that trying again is no use.
 */
public class CannotStart extends RuntimeException implements ExitCodeGenerator {

  public CannotStart(String sentence) {
    super(sentence, null, false, false);
  }

  /** What may be otherwise in a moment: ends the process with 1, and is worth trying again. */
  public static final class Yet extends CannotStart {

    public Yet(String sentence) {
      super(sentence);
    }

    @Override
    public int getExitCode() {
      return 1;
    }
  }

  @Override
  public int getExitCode() {
    return 78;
  }
}
