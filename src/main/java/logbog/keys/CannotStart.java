package logbog.keys;

/**
 * Why Logbog does not start: one sentence for the operator, naming the setting that is wrong or
 * missing. It is all that is shown of it.
 */
public class CannotStart extends RuntimeException {

  public CannotStart(String sentence) {
    super(sentence, null, false, false);
  }
}
