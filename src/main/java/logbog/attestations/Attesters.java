package logbog.attestations;

import logbog.approvals.ApprovalRefused;
import logbog.approvals.Basis;
import logbog.posts.Element;
import logbog.roles.Grant;
import logbog.roles.Role;

/**
 * Who attests an element: its department's education lead of today, or its practice's tutor, also
 * of what ended before they came. It is not delegated, and there is no credit for it.
 */
final class Attesters {

  private Attesters() {}

  /**
   * @throws ApprovalRefused for anyone else
   */
  static void check(Grant by, Element element, Basis basis) {
    if (basis != Basis.APPROVED && basis != Basis.VERIFIED) {
      throw new ApprovalRefused("attestations.refused.basis");
    }
    if (by.role() != Role.EDUCATION_LEAD && by.role() != Role.GP_TUTOR) {
      throw new ApprovalRefused("attestations.refused.role");
    }
    if (!element.department().equals(by.department())) {
      throw new ApprovalRefused("attestations.refused.department");
    }
  }
}
