package logbog.mail;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mail as its reader has it. */
public record ReceivedMail(
    String to, String subject, String text, String html, @Nullable Attachment attachment) {

  private static final Pattern LINK = Pattern.compile("https?://\\S+");
  private static final Pattern CODE = Pattern.compile("(?m)^(\\d{4})$");

  /** The one address in the text. */
  public String link() {
    return only(LINK.matcher(text).results().map(MatchResult::group).toList());
  }

  /** The link without scheme and host, for a test that asks the server directly. */
  public String path() {
    return link().replaceFirst("https?://[^/]+", "");
  }

  public boolean hasLink() {
    return LINK.matcher(text).find();
  }

  /** The four digits alone on their line. */
  public String code() {
    return only(CODE.matcher(text).results().map(match -> match.group(1)).toList());
  }

  private String only(List<String> found) {
    if (found.size() != 1) {
      throw new AssertionError("Expected one, found " + found.size() + " in:\n" + text);
    }
    return found.getFirst();
  }
}
