package logbog.places.web;

import java.util.List;
import java.util.Map;
import logbog.places.StaffId;
import logbog.places.StaffMember;
import logbog.places.StaffRole;
import logbog.web.Page;
import logbog.web.Problem;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Who is named at a school, and where an owner invites the next.
 *
 * @param self the reader as named there
 * @param form what was typed about whom to invite
 * @param leaving whose last day was typed wrongly; null for nobody's
 */
public record SchoolPage(
    StaffMember self,
    List<StaffMember> people,
    InviteForm form,
    @Nullable StaffId leaving,
    String lastDay,
    Problems problems)
    implements Page {

  static String path(String institutionNo) {
    return "/home/skoler/" + institutionNo;
  }

  public String path() {
    return path(self.school().institutionNo());
  }

  /** Whether the reader may end this one: an owner anybody, a colleague themselves. */
  public boolean mayEnd(StaffMember named) {
    return self.owner() || itself(named);
  }

  public boolean itself(StaffMember named) {
    return named.id().equals(self.id());
  }

  /** The role they could be given instead. */
  public static StaffRole other(StaffMember named) {
    return named.owner() ? StaffRole.COLLEAGUE : StaffRole.OWNER;
  }

  /** The field of their last day, by the name it bears on the page. */
  public static String field(StaffId id) {
    return "lastDay-" + id;
  }

  public String typed(StaffMember named) {
    return named.id().equals(leaving) ? lastDay : "";
  }

  public @Nullable Problem problem(StaffMember named) {
    return problems.of(field(named.id()));
  }

  /** The fields by the names they bear on the page. */
  public Map<String, String> names(Shell shell) {
    return Map.of(
        "name",
        shell.text("places.staff.name"),
        "email",
        shell.text("places.staff.email"),
        "since",
        shell.text("places.staff.first-day"),
        "until",
        shell.text("places.staff.last-day"),
        leaving == null ? "lastDay" : field(leaving),
        shell.text("places.staff.last-day"));
  }
}
