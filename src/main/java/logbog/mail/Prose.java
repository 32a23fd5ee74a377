package logbog.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a letter. The text part and the HTML part are made from the same prose, so that they
 * cannot differ.
 *
 * @param subject one line; never a code, a level or free text
 * @param greeting for example {@code Kære Mads}; empty for none
 * @param before paragraphs before the code or the link
 * @param code a one-time code alone on its line, or null
 * @param action the one act asked for with the only URL of the letter (but for more), or null
 * @param after paragraphs after it
 * @param more further acts of the same kind, each with its link, where one letter is about several
 *     things; usually none
 * @param why why the reader gets this letter, in one sentence
 * @param contacts lines naming whom to ask about what (the mail module adds the technical contact
 *     itself)
 * @param attachment a file that goes with it, or null
 */
public record Prose(
    String subject,
    String greeting,
    List<String> before,
    @Nullable String code,
    @Nullable Action action,
    List<Action> more,
    List<String> after,
    String why,
    List<String> contacts,
    @Nullable Attachment attachment) {

  /** A letter that nothing goes with. */
  public Prose(
      String subject,
      String greeting,
      List<String> before,
      @Nullable String code,
      @Nullable Action action,
      List<Action> more,
      List<String> after,
      String why,
      List<String> contacts) {
    this(subject, greeting, before, code, action, more, after, why, contacts, null);
  }

  /** Asks for one act at most. */
  public Prose(
      String subject,
      String greeting,
      List<String> before,
      @Nullable String code,
      @Nullable Action action,
      List<String> after,
      String why,
      List<String> contacts) {
    this(subject, greeting, before, code, action, List.of(), after, why, contacts);
  }

  /** What the reader can do, and where. */
  public record Action(String label, String url) {}
}
