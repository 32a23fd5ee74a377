package logbog.approvers.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import logbog.approvers.Absences;
import logbog.approvers.Away;
import logbog.approvers.Peer;
import logbog.people.PersonId;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** From when to when somebody is away, and who stands in. */
public record AwayForm(@Nullable String from, @Nullable String to, @Nullable String deputy) {

  /** Chosen where nobody shall stand in: not to be chosen by leaving it out. */
  static final String NOBODY = "nobody";

  /** As it was said before; whoever says nothing anew changes nothing. */
  static AwayForm of(Away said) {
    var deputy = said.deputy();
    return new AwayForm(
        said.from().toString(), said.to().toString(), deputy == null ? NOBODY : deputy.toString());
  }

  static AwayForm from(LocalDate today) {
    return new AwayForm(today.toString(), "", "");
  }

  /**
   * What was typed.
   *
   * @param deputy null where nobody stands in
   */
  record Read(LocalDate from, LocalDate to, @Nullable PersonId deputy) {}

  @Override
  public String from() {
    return Objects.requireNonNullElse(from, "");
  }

  @Override
  public String to() {
    return Objects.requireNonNullElse(to, "");
  }

  @Override
  public String deputy() {
    return Objects.requireNonNullElse(deputy, "");
  }

  /**
   * Empty where something is wrong, which is then said beside its field.
   *
   * @param earliest today, or the first day of a leave that has begun
   */
  Optional<Read> read(Typed typed, LocalDate earliest, List<Peer> peers) {
    var first = typed.date("from", from);
    var last = typed.date("to", to);
    if (first.isPresent() && first.get().isBefore(earliest)) {
      typed.wrong("from", "approvers.away.from.past");
    }
    if (first.isPresent()
        && last.isPresent()
        && (last.get().isBefore(first.get())
            || last.get().isAfter(first.get().plusDays(Absences.LONGEST_DAYS)))) {
      typed.wrong("to", "approvers.away.to.wrong");
    }
    var chosen =
        peers.stream().map(Peer::person).filter(it -> it.toString().equals(deputy())).findFirst();
    if (chosen.isEmpty() && !deputy().equals(NOBODY)) {
      typed.wrong("deputy", "approvers.away.deputy.missing");
    }
    return typed.ok()
        ? Optional.of(new Read(first.orElseThrow(), last.orElseThrow(), chosen.orElse(null)))
        : Optional.empty();
  }
}
