package logbog.courses.web;

import java.util.List;
import java.util.Optional;
import logbog.courses.Announcement;
import logbog.courses.Offer;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** A course that is to be held, as typed. */
public record RunForm(
    @Nullable String course,
    @Nullable String place,
    @Nullable String first,
    @Nullable String last) {

  static final RunForm BLANK = new RunForm(null, null, null, null);

  /** One day only where no last one is typed. */
  Optional<Announcement> read(List<Offer> offers, Typed typed) {
    var key = typed.line("course", course, 60);
    var offer = offers.stream().filter(it -> it.key().equals(key)).findFirst();
    if (offer.isEmpty()) {
      typed.wrong("course", "courses.form.unknown");
    }
    var where = typed.line("place", place, 200);
    var from = typed.date("first", first);
    var to = typed.optionalDate("last", last).or(() -> from);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      typed.wrong("last", "courses.form.backwards");
    }
    return typed.ok()
        ? Optional.of(
            new Announcement(offer.orElseThrow(), where, from.orElseThrow(), to.orElseThrow()))
        : Optional.empty();
  }
}
