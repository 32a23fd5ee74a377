package logbog.credit.web;

import java.util.List;
import java.util.Objects;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.credit.GroundForm;
import org.jspecify.annotations.Nullable;

/** Credit, or an exemption, as typed. */
public record DecidingForm(
    @Nullable String basis,
    @Nullable String note,
    @Nullable String caseNo,
    @Nullable List<String> subject) {

  static DecidingForm blank(boolean other) {
    return new DecidingForm((other ? Basis.OTHER_BASIS : Basis.CREDIT).name(), "", "", List.of());
  }

  /** Nothing but these two is given here. */
  Basis onWhat() {
    return Basis.OTHER_BASIS.name().equals(basis) ? Basis.OTHER_BASIS : Basis.CREDIT;
  }

  GroundForm ground() {
    return new GroundForm(note, caseNo);
  }

  @Override
  public List<String> subject() {
    return Objects.requireNonNullElse(subject, List.of());
  }

  List<Subject> chosen() {
    return subject().stream().flatMap(it -> SubjectField.read(it).stream()).toList();
  }

  public boolean chose(Subject it) {
    return subject().contains(SubjectField.value(it));
  }
}
