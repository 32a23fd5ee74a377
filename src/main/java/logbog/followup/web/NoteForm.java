package logbog.followup.web;

import java.util.Arrays;
import java.util.Objects;
import logbog.followup.Side;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** A follow-up note as typed. */
public record NoteForm(@Nullable String what, @Nullable String side, @Nullable String due) {

  static NoteForm empty() {
    return new NoteForm("", "", "");
  }

  @Override
  public String what() {
    return Objects.requireNonNullElse(what, "");
  }

  @Override
  public String side() {
    return Objects.requireNonNullElse(side, "");
  }

  @Override
  public String due() {
    return Objects.requireNonNullElse(due, "");
  }

  /** The first where none was chosen, which is a problem. */
  Side readSide(Typed typed) {
    return Arrays.stream(Side.values())
        .filter(it -> it.name().equals(side()))
        .findFirst()
        .orElseGet(
            () -> {
              typed.wrong("side", "followup.note.side.missing");
              return Side.SCHOOL;
            });
  }
}
