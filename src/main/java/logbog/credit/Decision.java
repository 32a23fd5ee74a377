package logbog.credit;

import java.time.Instant;
import java.util.List;
import logbog.approvals.Basis;
import org.jspecify.annotations.Nullable;

/**
 * What the secretariat decided, and what that rests on.
 *
 * @param note may be empty where there is a letter or a case
 * @param caseNo the secretariat's own number of the case; null where nothing was filed
 * @param cancelledCourse the course that many were exempted from together; null otherwise
 * @param by the name of whoever decided, as it was then
 * @param covered whom and what it covers, as far as was asked
 */
public record Decision(
    DecisionId id,
    Basis basis,
    String note,
    @Nullable String caseNo,
    @Nullable CreditLetter letter,
    @Nullable String cancelledCourse,
    Instant at,
    String by,
    List<Covered> covered) {

  public boolean isCredit() {
    return basis == Basis.CREDIT;
  }
}
