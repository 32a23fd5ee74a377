package logbog.resets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.approvals.ApprovalId;
import logbog.people.PersonId;
import logbog.people.Viewer;

/**
 * What is kept elsewhere and may be the written request for a reset: a module above implements it
 * as a bean. It fills the form; the secretariat reads it through and sends it.
 */
public interface RequestBasis {

  /**
   * One of them.
   *
   * @param approvals what it asks for
   * @param from who has written it
   */
  record Basis(
      List<ApprovalId> approvals, String from, LocalDate on, String because, String words) {}

  /** Empty where there is none for this viewer, or it is about another doctor. */
  Optional<Basis> of(Viewer.Clinician by, PersonId doctor, UUID id);
}
