package logbog.projects.web;

import java.time.LocalDate;
import java.util.Objects;
import logbog.projects.Entry;
import org.jspecify.annotations.Nullable;

/** One day of a project, as typed. */
public record EntryForm(@Nullable String day, @Nullable String text, @Nullable String description) {

  static EntryForm of(Entry entry) {
    return new EntryForm(entry.day().toString(), entry.text(), "");
  }

  static EntryForm blank(LocalDate today) {
    return new EntryForm(today.toString(), "", "");
  }

  @Override
  public String day() {
    return Objects.requireNonNullElse(day, "");
  }

  @Override
  public String text() {
    return Objects.requireNonNullElse(text, "");
  }

  @Override
  public String description() {
    return Objects.requireNonNullElse(description, "");
  }
}
