package logbog.documents;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;

/** A name that any file system takes, without the ending. */
record FileName(String plain) {

  private static final int LONGEST = 120;
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N} .-]+");
  private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\d{6}[-_. ]*\\d{4}");
  private static final Pattern ENDING = Pattern.compile("\\.\\p{Alnum}{1,5}$");

  static FileName of(String name) {
    var plain = OTHER.matcher(name).replaceAll(" ").replaceAll(" {2,}", " ").strip();
    return new FileName(plain.substring(0, Math.min(plain.length(), LONGEST)).strip());
  }

  /** What a stranger called a file, without folders, ending and anybody's personal number. */
  static FileName sent(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var plain =
        PERSONAL_NUMBER
            .matcher(of(ENDING.matcher(last).replaceAll("")).plain())
            .replaceAll("xxxxxx-xxxx");
    var bare = plain.replaceAll("^[. -]+", "");
    return new FileName(bare.isEmpty() ? "fil" : bare);
  }

  /** The header that makes a browser keep the file under this name (RFC 6266). */
  String attachment(String ending) {
    return ContentDisposition.attachment()
        .filename(plain + ending, StandardCharsets.UTF_8)
        .build()
        .toString();
  }
}
