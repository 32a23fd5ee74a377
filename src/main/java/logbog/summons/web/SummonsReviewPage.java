package logbog.summons.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import logbog.summons.Guest;
import logbog.summons.Plan;
import logbog.summons.Preview;
import logbog.web.Page;
import logbog.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A summons before it is sent.
 *
 * @param typing all that is sent on, the list tidied
 * @param withAccount how many of the guests have an account
 * @param shown whose letter is shown
 * @param sendAt null for at once
 */
public record SummonsReviewPage(
    Typing typing,
    Plan plan,
    String schoolName,
    List<Guest> guests,
    List<Problem> notices,
    int withAccount,
    Guest shown,
    Preview preview,
    @Nullable Instant sendAt)
    implements Page {

  private static final List<String> CARRIED =
      List.of(
          "school",
          "className",
          "mainCourse",
          "periodEnd",
          "schoolStart",
          "programme",
          "speciality",
          "contact1",
          "contact2",
          "contact3",
          "contact4",
          "contact5",
          "when",
          "sendDate",
          "sendTime");

  /** The fields of one line that are sent on unseen. */
  public Map<String, String> carried() {
    var carried = new java.util.LinkedHashMap<String, String>();
    CARRIED.forEach(name -> carried.put(name, typing.of(name)));
    return carried;
  }

  public int withoutAccount() {
    return guests.size() - withAccount;
  }
}
