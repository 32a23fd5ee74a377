package logbog.approvals;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import logbog.curricula.CompetenceId;
import logbog.curricula.Curricula;
import logbog.documents.CheckedFile;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.roles.Roles;
import logbog.web.Shell;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approvals in the tests of all who build on them. What is given here is of effect already, and no
 * rule was asked.
 */
@Component
public class Approved {

  private final ApprovalRows rows;
  private final Asks asks;
  private final Signers signers;
  private final Curricula curricula;
  private final Roles roles;
  private final Clock clock;

  Approved(
      ApprovalRows rows,
      Asks asks,
      Signers signers,
      Curricula curricula,
      Roles roles,
      Clock clock) {
    this.rows = rows;
    this.asks = asks;
    this.signers = signers;
    this.curricula = curricula;
    this.roles = roles;
    this.clock = clock;
  }

  /** A competence of the post's edition, by its code. */
  public Subject competence(Post post, String code) {
    return Subject.of(
        curricula.get(post.curriculum()).competences().stream()
            .filter(it -> it.code().equals(code))
            .findFirst()
            .orElseThrow()
            .id());
  }

  /** Given 31 seconds ago, by someone in the role they act in. */
  public Approval standing(Viewer.Clinician by, Post post, Subject subject) {
    return standing(by, post, subject, Basis.APPROVED, Duration.ofSeconds(31));
  }

  @Transactional
  public Approval standing(
      Viewer.Clinician by, Post post, Subject subject, Basis basis, Duration ago) {
    var at = clock.instant().minus(ago).truncatedTo(ChronoUnit.MICROS);
    var id =
        rows.insert(
            post.doctor(),
            post.id(),
            subject,
            described(subject),
            basis,
            signers.of(roles.find(by.active()).orElseThrow()),
            at,
            null);
    return rows.find(id).orElseThrow();
  }

  /** Asks this person, in the role they act in, for a competence. */
  public AskId ask(
      Viewer.Clinician doctor, Post post, String code, Viewer.Clinician of, CheckedFile... files) {
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    return asks.ask(
        doctor,
        new Wish(
            post.id(),
            competence(post, code),
            Basis.APPROVED,
            of.active(),
            today,
            "To gange i nat",
            List.of(files)));
  }

  private Described described(Subject subject) {
    if (subject.kind() != Kind.COMPETENCE) {
      return new Described("", subject.kind().name());
    }
    var competence = curricula.competence(CompetenceId.of(subject.id()));
    return new Described(competence.code(), competence.title());
  }
}
