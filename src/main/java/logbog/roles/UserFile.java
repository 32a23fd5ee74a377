package logbog.roles;

import java.util.Objects;

/**
 * A user, opened.
 *
 * @param by the role the viewer acts in
 * @param whole whether the viewer has a part in them: contact and number are in it, and not hinted
 * @param substitute whether a substitute stands for their number
 * @param formerNumbers how many numbers they had before
 */
public record UserFile(Grant by, User user, boolean whole, boolean substitute, int formerNumbers) {

  /** Whether the viewer sees and changes numbers here. */
  public boolean numbers() {
    return whole && by.role() == Role.SECRETARIAT;
  }

  /** Whether this role here is the viewer's to end. */
  public boolean ends(Grant grant) {
    return grant.role().maker().filter(by.role()::equals).isPresent()
        && !by.person().equals(grant.person())
        && switch (by.role()) {
          case EDUCATION_LEAD -> Objects.equals(by.department(), grant.department());
          case SECRETARIAT -> whole;
          default -> true;
        };
  }

  /** Whether the viewer delegates to this supervisor. */
  public boolean delegates(Grant grant) {
    return by.role() == Role.EDUCATION_LEAD && grant.role().supervises() && ends(grant);
  }
}
