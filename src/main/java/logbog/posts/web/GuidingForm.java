package logbog.posts.web;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import logbog.people.PersonId;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** Who is to guide a doctor, as chosen. */
public record GuidingForm(@Nullable String supervisor, @Nullable String principal) {

  static GuidingForm empty() {
    return new GuidingForm("", "yes");
  }

  @Override
  public String supervisor() {
    return Objects.requireNonNullElse(supervisor, "");
  }

  public boolean isPrincipal() {
    return "yes".equals(principal);
  }

  Optional<PersonId> read(Typed typed, Map<PersonId, String> candidates) {
    var read =
        candidates.keySet().stream().filter(it -> it.toString().equals(supervisor)).findFirst();
    if (read.isEmpty()) {
      typed.wrong("supervisor", "posts.guiding.missing");
    }
    return read;
  }
}
