package logbog.people;

/** What came of reading a typed CPR number: the number, or why it is none. */
public sealed interface CprRead permits Cpr, CprRead.Wrong {

  /**
   * @param key of the text that says what is wrong
   */
  record Wrong(String key) implements CprRead {}
}
