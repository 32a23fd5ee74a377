package logbog.committee.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a form, put together from what is saved. */
final class Filled {
  private final Map<String, String> fields = new HashMap<>();

  Filled put(String name, @Nullable Object value) {
    fields.put(name, value == null ? "" : value.toString());
    return this;
  }

  Filled tick(String name, boolean ticked) {
    return ticked ? put(name, "on") : this;
  }

  Filled dates(String row, @Nullable LocalDate from, @Nullable LocalDate to) {
    return put(row + "-from", from).put(row + "-to", to);
  }

  Sent sent() {
    return new Sent(fields);
  }
}
