package logbog.competences.web;

import java.util.Objects;
import logbog.approvals.Ending;
import logbog.approvals.ListedApproval;
import logbog.approvals.ListedAsk;
import logbog.competences.CompetenceBook;
import logbog.competences.CompetenceLine;
import logbog.competences.CompetenceState;
import logbog.competences.SupervisorWish;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/** How far a competence has come, in words. */
public record StateWords(Shell shell, CompetenceBook book) {

  /** In a word or two. */
  public String mark(CompetenceLine line) {
    var mark = shell.text("competences.mark." + book.state(line));
    return line.disputed() == null ? mark : shell.text("competences.mark.disputed", mark);
  }

  /** The colour only repeats what the word says. */
  public String look(CompetenceLine line) {
    return switch (book.state(line)) {
      case APPROVED, CREDITED, EXEMPTED -> line.disputed() == null ? "good" : "wait";
      case PENDING, ASKED, OPENED, WISHED -> "wait";
      case ANSWERED, RESET -> "bad";
      case NOT_ASKED -> "over";
    };
  }

  /** Who, when and what next. */
  public String said(CompetenceLine line) {
    return switch (book.state(line)) {
      case APPROVED, CREDITED, EXEMPTED -> given(Objects.requireNonNull(line.approval()));
      case PENDING -> pending(Objects.requireNonNull(line.approval()));
      case ASKED -> asked("competences.said.asked", Objects.requireNonNull(line.ask()));
      case OPENED -> asked("competences.said.opened", Objects.requireNonNull(line.ask()));
      case WISHED -> wished(Objects.requireNonNull(line.wish()));
      case ANSWERED -> answered(Objects.requireNonNull(line.ask()));
      case RESET -> struck(line.struck().getFirst());
      case NOT_ASKED -> shell.text("competences.said.not-asked");
    };
  }

  /** What whoever was asked wrote when it was not approved; null where nothing was. */
  public @Nullable String comment(CompetenceLine line) {
    var ask = line.ask();
    if (book.state(line) != CompetenceState.ANSWERED || ask == null) {
      return null;
    }
    var comment = Objects.requireNonNull(ask.closed()).comment();
    return comment.isEmpty() ? null : comment;
  }

  /** An approval that stands, by whom and on what basis. */
  public String given(ListedApproval approval) {
    return shell.text(
        "competences.given." + approval.basis(),
        approval.by().name(),
        place(approval),
        shell.date(approval.at()));
  }

  /** One that the secretariat has struck through. */
  public String struck(ListedApproval approval) {
    var struck = Objects.requireNonNull(approval.struck());
    return shell.text("competences.struck", struck.by(), struck.place(), shell.date(struck.at()));
  }

  /** What became of a request that was not approved. */
  public String answered(ListedAsk ask) {
    var closed = Objects.requireNonNull(ask.closed());
    if (closed.why() == Ending.TOO_EARLY && closed.earliest() != null) {
      return shell.text(
          "competences.answered.TOO_EARLY.until",
          ask.to().name(),
          shell.date(closed.at()),
          shell.date(closed.earliest()));
    }
    return shell.text(
        "competences.answered." + closed.why(), ask.to().name(), shell.date(closed.at()));
  }

  private String pending(ListedApproval approval) {
    return shell.text(
        "competences.said.pending",
        approval.by().name(),
        shell.time(approval.at()),
        shell.time(approval.effectiveAt()));
  }

  private String asked(String key, ListedAsk ask) {
    return shell.text(
        key,
        ask.to().name(),
        shell.date(ask.askedAt()),
        ask.openedAt() == null ? "" : shell.date(ask.openedAt()));
  }

  private String wished(SupervisorWish wish) {
    return shell.text("competences.said.wished", wish.name(), shell.date(wish.wishedAt()));
  }

  /** {@code uddannelsesansvarlig overlæge, Medicinsk Afdeling, Midtby Sygehus}. */
  private String place(ListedApproval approval) {
    var role = shell.text("competences.as." + approval.by().role());
    return approval.by().place().isEmpty() ? role : role + ", " + approval.by().place();
  }
}
