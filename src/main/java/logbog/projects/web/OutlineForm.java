package logbog.projects.web;

import java.util.Objects;
import logbog.projects.Outline;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** What a project is, as typed. */
public record OutlineForm(
    @Nullable String title,
    @Nullable String description,
    @Nullable String speciality,
    @Nullable String workplace) {

  static OutlineForm of(Outline outline) {
    return new OutlineForm(
        outline.title(), outline.description(), outline.specialityName(), outline.workplaceName());
  }

  Outline read(Typed typed) {
    return new Outline(
        typed.line("title", title, 120),
        typed.optionalText("description", description, 4000),
        typed.line("speciality", speciality, 120),
        typed.line("workplace", workplace, 120));
  }

  @Override
  public String title() {
    return Objects.requireNonNullElse(title, "");
  }

  @Override
  public String description() {
    return Objects.requireNonNullElse(description, "");
  }

  @Override
  public String speciality() {
    return Objects.requireNonNullElse(speciality, "");
  }

  @Override
  public String workplace() {
    return Objects.requireNonNullElse(workplace, "");
  }
}
