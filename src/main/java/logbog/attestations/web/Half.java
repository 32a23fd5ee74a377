package logbog.attestations.web;

import java.time.LocalDate;
import java.util.Objects;
import logbog.attestations.Attestation;
import logbog.attestations.AttestationState;
import logbog.attestations.AttestedElement;
import logbog.web.Problem;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * One of an element's two attestations, as the page shows it.
 *
 * @param ofTime of its time; of its goals otherwise
 * @param closed why the reader may not give it now; null where they may
 */
public record Half(AttestedElement element, boolean ofTime, @Nullable Problem closed) {

  public Attestation attestation() {
    return ofTime ? element.time() : element.goals();
  }

  public AttestationState state() {
    return ofTime ? element.timeState() : element.goalsState();
  }

  /** The word in an address and the middle of its texts' keys. */
  public String word() {
    return ofTime ? "tid" : "laeringsmaal";
  }

  public String key() {
    return ofTime ? "time" : "goals";
  }

  public String anchor() {
    return AttestationsPage.anchor(attestation().subject());
  }

  /** Whether the domain lets anyone give it on that day. */
  public boolean ripe() {
    var today = LocalDate.ofInstant(element.readAt(), Shell.DENMARK);
    return ofTime
        ? !today.isBefore(element.earliest())
        : element.missing().isEmpty() && !today.isBefore(element.element().from());
  }

  /** Given, but some of what it rests on was reset since. */
  public boolean shaken() {
    return !ofTime && state() == AttestationState.GIVEN && !element.missing().isEmpty();
  }

  public String look() {
    return switch (state()) {
      case GIVEN -> "good";
      case PENDING, ASKED, OPENED -> "wait";
      case ANSWERED, RESET -> "bad";
      case NOT_ASKED -> "over";
    };
  }

  /** Who, when and what next. */
  public String said(Shell shell) {
    var approval = attestation().approval();
    var ask = attestation().ask();
    return switch (state()) {
      case GIVEN -> given(shell);
      case PENDING -> {
        var pending = Objects.requireNonNull(approval);
        yield shell.text(
            "attestations.said.pending", pending.by().name(), shell.time(pending.effectiveAt()));
      }
      case ASKED, OPENED -> {
        var asked = Objects.requireNonNull(ask);
        yield shell.text(
            "attestations.said." + state(), asked.to().name(), shell.date(asked.askedAt()));
      }
      case ANSWERED -> {
        var answered = Objects.requireNonNull(ask);
        var closing = Objects.requireNonNull(answered.closed());
        yield shell.text(
            "attestations.said." + closing.why(), answered.to().name(), shell.date(closing.at()));
      }
      case RESET -> shell.text("attestations.said.RESET");
      case NOT_ASKED -> shell.text("attestations.said.NOT_ASKED");
    };
  }

  private String given(Shell shell) {
    var approval = Objects.requireNonNull(attestation().approval());
    return shell.text(
        "attestations.given." + approval.basis(),
        approval.by().name(),
        approval.by().place(),
        shell.date(approval.at()));
  }
}
