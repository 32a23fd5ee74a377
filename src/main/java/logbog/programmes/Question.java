package logbog.programmes;

/**
 * A question of the sheet in the committee's words.
 *
 * @param text empty where the shipped words stand
 * @param help what to think of when answering; empty where the shipped help stands
 */
public record Question(Translated text, Translated help) {

  static final Question SHIPPED = new Question(Translated.NOTHING, Translated.NOTHING);

  public boolean blank() {
    return text.blank() && help.blank();
  }
}
