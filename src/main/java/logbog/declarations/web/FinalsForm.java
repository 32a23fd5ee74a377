package logbog.declarations.web;

import java.util.Objects;
import logbog.declarations.FinalsWanted;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What was chosen above the list of final declarations; what is not among the choices chooses
 * nothing.
 *
 * @param ready {@code ja}, {@code nej} or nothing
 */
public record FinalsForm(@Nullable String ready, @Nullable String text) {

  private static final int LONGEST = 200;

  FinalsWanted wanted() {
    var wanted = "ja".equals(ready) ? Boolean.TRUE : "nej".equals(ready) ? Boolean.FALSE : null;
    return new FinalsWanted(wanted, words());
  }

  public String words() {
    var typed = Objects.requireNonNullElse(text, "").strip();
    return typed.substring(0, Math.min(typed.length(), LONGEST)).replace("\0", "");
  }

  boolean chosen() {
    return wanted().ready() != null || !words().isEmpty();
  }

  /** The same choices at another path. */
  String query(String path, @Nullable Long before) {
    var query =
        UriComponentsBuilder.fromPath(path)
            .queryParam("ready", "{ready}")
            .queryParam("text", "{text}");
    if (before != null) {
      query.queryParam("before", before);
    }
    return query
        .encode()
        .buildAndExpand(Objects.requireNonNullElse(ready, ""), words())
        .toUriString();
  }

  static @Nullable Long receipt(@Nullable String typed) {
    return typed != null && typed.matches("[0-9]{1,18}") ? Long.valueOf(typed) : null;
  }
}
