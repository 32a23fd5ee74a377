package logbog.research;

import java.util.List;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Basis;
import logbog.posts.Post;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.Roles;
import org.springframework.stereotype.Component;

/** Whose it is to approve research training, and whose to exempt from it. */
@Component
class WhoApproves {

  private final Roles roles;

  WhoApproves(Roles roles) {
    this.roles = roles;
  }

  /**
   * @throws ApprovalRefused for everyone else, with who can
   */
  void check(Grant by, Post post, Basis basis) {
    if (!Trainings.has(post)) {
      throw new ApprovalRefused("research.refused.stage");
    }
    switch (basis) {
      case APPROVED -> require(Role.RESEARCH_SUPERVISOR, by, "research.refused.supervisor");
      case OTHER_BASIS -> require(Role.SECRETARIAT, by, "research.refused.secretariat");
      case VERIFIED, CREDIT -> throw new ApprovalRefused("research.refused.basis");
    }
    if (by.region() != post.region()) {
      throw new ApprovalRefused("research.refused.region");
    }
  }

  /** Whom a doctor asks: those of the region. */
  List<Grant> supervisors(Post post) {
    return roles.holders(Role.RESEARCH_SUPERVISOR, post.region());
  }

  private static void require(Role role, Grant by, String otherwise) {
    if (by.role() != role) {
      throw new ApprovalRefused(otherwise);
    }
  }
}
