package logbog.mail;

/**
 * A text file that goes with a letter.
 *
 * @param name with its ending, in plain letters
 * @param type for example {@code text/calendar; charset=UTF-8}
 * @param content in UTF-8 when it leaves
 */
public record Attachment(String name, String type, String content) {}
