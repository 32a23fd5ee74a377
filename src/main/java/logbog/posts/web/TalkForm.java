package logbog.posts.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import logbog.posts.Element;
import logbog.posts.Talk;
import logbog.posts.Talks;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** A talk that was held, as typed. */
public record TalkForm(@Nullable String kind, @Nullable String heldOn, @Nullable String note) {

  /** How long before the first day an introduction may be held. */
  private static final int DAYS_BEFORE = 30;

  static TalkForm empty() {
    return new TalkForm("", "", "");
  }

  @Override
  public String kind() {
    return Objects.requireNonNullElse(kind, "");
  }

  @Override
  public String heldOn() {
    return Objects.requireNonNullElse(heldOn, "");
  }

  @Override
  public String note() {
    return Objects.requireNonNullElse(note, "");
  }

  Optional<Talk.Kind> readKind(Typed typed) {
    var read = Arrays.stream(Talk.Kind.values()).filter(it -> it.name().equals(kind)).findFirst();
    if (read.isEmpty()) {
      typed.wrong("kind", "posts.talk.kind.missing");
    }
    return read;
  }

  Optional<LocalDate> readDay(Typed typed, Element element, LocalDate today) {
    var day = typed.date("heldOn", heldOn);
    day.filter(it -> it.isAfter(today))
        .ifPresent(_ -> typed.wrong("heldOn", "posts.talk.day.future"));
    day.filter(it -> it.isBefore(element.from().minusDays(DAYS_BEFORE)))
        .ifPresent(_ -> typed.wrong("heldOn", "posts.talk.day.early"));
    return day;
  }

  String readNote(Typed typed) {
    return typed.optionalText("note", note, Talks.LONGEST);
  }
}
