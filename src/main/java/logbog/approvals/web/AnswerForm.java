package logbog.approvals.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import logbog.approvals.Ending;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** An approver's note, or an honest answer instead of an approval, as typed. */
public record AnswerForm(
    @Nullable String answer,
    @Nullable String comment,
    @Nullable String earliest,
    @Nullable String note) {

  static final int LONGEST = 2000;

  static AnswerForm empty() {
    return new AnswerForm("", "", "", "");
  }

  record Read(Ending answer, String comment, @Nullable LocalDate earliest) {}

  @Override
  public String answer() {
    return Objects.requireNonNullElse(answer, "");
  }

  @Override
  public String comment() {
    return Objects.requireNonNullElse(comment, "");
  }

  @Override
  public String earliest() {
    return Objects.requireNonNullElse(earliest, "");
  }

  @Override
  public String note() {
    return Objects.requireNonNullElse(note, "");
  }

  /** Empty where something is wrong, which is then said beside its field. */
  Optional<Read> read(Typed typed, LocalDate today) {
    var chosen =
        Arrays.stream(Ending.values())
            .filter(it -> it.answer() && it.name().equals(answer()))
            .findFirst();
    if (chosen.isEmpty()) {
      typed.wrong("answer", "approvals.answer.missing");
    }
    var words = typed.optionalText("comment", comment, LONGEST);
    if (chosen.filter(Ending.SENT_BACK::equals).isPresent() && words.isEmpty()) {
      typed.wrong("comment", "approvals.comment.missing");
    }
    var day = typed.optionalDate("earliest", earliest).orElse(null);
    if (day != null && !day.isAfter(today)) {
      typed.wrong("earliest", "approvals.earliest.past");
    }
    return typed.ok() ? chosen.map(it -> new Read(it, words, day)) : Optional.empty();
  }
}
