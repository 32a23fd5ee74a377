package logbog.posts.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import logbog.posts.Post;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** A time of leave, as typed. */
public record AwayForm(@Nullable String leaveFrom, @Nullable String leaveTo) {

  static AwayForm empty() {
    return new AwayForm("", "");
  }

  @Override
  public String leaveFrom() {
    return Objects.requireNonNullElse(leaveFrom, "");
  }

  @Override
  public String leaveTo() {
    return Objects.requireNonNullElse(leaveTo, "");
  }

  /** From and to. */
  record Days(LocalDate from, LocalDate to) {}

  Optional<Days> read(Typed typed, Post post) {
    var from = typed.date("leaveFrom", leaveFrom);
    var to = typed.date("leaveTo", leaveTo);
    if (!typed.ok() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().isBefore(from.get())) {
      typed.wrong("leaveTo", "posts.leave.backwards");
    }
    if (from.get().isBefore(post.employedOn())
        || post.ends().filter(to.get()::isAfter).isPresent()) {
      typed.wrong("leaveFrom", "posts.leave.outside");
    }
    return typed.ok() ? Optional.of(new Days(from.get(), to.get())) : Optional.empty();
  }
}
