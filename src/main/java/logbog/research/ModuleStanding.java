package logbog.research;

import java.time.Instant;
import java.time.LocalDate;
import logbog.approvals.Approval;
import logbog.approvals.Basis;
import logbog.curricula.ResearchModule;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * How far one module has come.
 *
 * @param approval the one that stands; null where none does
 * @param disputed since when that one is disputed (bestridt); null where it is not
 * @param counts whether it is of effect
 * @param work what the doctor has noted; null where nothing is
 */
public record ModuleStanding(
    ResearchModule module,
    @Nullable Approval approval,
    @Nullable Instant disputed,
    boolean counts,
    @Nullable Work work) {

  public boolean exempted() {
    return counts && approval != null && approval.basis() == Basis.OTHER_BASIS;
  }

  int hours() {
    return counts ? module.hours() : 0;
  }

  /** When it was done: the day the doctor noted, or else the day of its approval. */
  @Nullable LocalDate done() {
    if (!counts || approval == null) {
      return null;
    }
    return work != null && work.ended() != null
        ? work.ended()
        : LocalDate.ofInstant(approval.at(), Shell.DENMARK);
  }

  /** The first day we know of; exemption begins nothing. */
  @Nullable LocalDate begun() {
    return work != null ? work.begun() : exempted() ? null : done();
  }
}
