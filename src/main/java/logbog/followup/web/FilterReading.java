package logbog.followup.web;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Set;
import logbog.declarations.Kind;
import logbog.declarations.Status;
import logbog.followup.Wanted;
import logbog.programmes.Programmes;
import logbog.programmes.Speciality;
import logbog.programmes.SpecialityId;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was typed above the list. */
@Component
class FilterReading {

  private static final int LONGEST = 100;

  private final Programmes programmes;

  FilterReading(Programmes programmes) {
    this.programmes = programmes;
  }

  Wanted read(FilterForm form, Typed typed) {
    var from = typed.optionalDate("from", form.from()).orElse(null);
    var to = typed.optionalDate("to", form.to()).orElse(null);
    if (from != null && to != null && to.isBefore(from)) {
      typed.wrong("to", "followup.filter.to.before");
    }
    return new Wanted(
        status(form.of("status"), typed),
        typed.optionalLine("className", form.className(), LONGEST),
        typed.optionalLine("text", form.text(), LONGEST),
        kind(form.of("course")),
        course(form.of("course"), typed),
        specialities(typed.optionalLine("programme", form.programme(), LONGEST), typed),
        typed.optionalLine("company", form.company(), LONGEST),
        from,
        to,
        form.apprentices());
  }

  private static @Nullable Status status(String chosen, Typed typed) {
    if (chosen.isEmpty()) {
      return null;
    }
    var found = Arrays.stream(Status.values()).filter(s -> s.name().equals(chosen)).findFirst();
    if (found.isEmpty()) {
      typed.wrong("status", "followup.filter.status.wrong");
    }
    return found.orElse(null);
  }

  private static @Nullable Kind kind(String chosen) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind != Kind.ORDINARY && kind.name().equals(chosen))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Integer course(String chosen, Typed typed) {
    if (chosen.matches("[1-9]")) {
      return Integer.valueOf(chosen);
    }
    if (!chosen.isEmpty() && kind(chosen) == null) {
      typed.wrong("course", "followup.filter.course.wrong");
    }
    return null;
  }

  /** Whatever name it is known by, also one it had before. */
  private @Nullable Set<SpecialityId> specialities(String typedName, Typed typed) {
    if (typedName.isEmpty()) {
      return null;
    }
    var found = programmes.search(typedName);
    var ids =
        programmes.specialities().stream()
            .filter(
                known ->
                    found.stream()
                        .anyMatch(
                            it ->
                                it.name().equals(known.name())
                                    && it.programmeName().equals(known.programmeName())))
            .map(Speciality::id)
            .collect(toSet());
    if (ids.isEmpty()) {
      typed.wrong("programme", "followup.filter.programme.unknown");
    }
    return ids;
  }
}
