package logbog.posts.web;

import java.util.List;
import logbog.posts.DoctorAtWork;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The doctors a role sees in a list.
 *
 * @param former whether those who have moved on, instead of those under way
 * @param both whether the role has both lists
 * @param typed part of a name
 * @param further where the next stretch is
 */
public record DoctorListPage(
    List<DoctorAtWork> doctors,
    boolean former,
    boolean both,
    String typed,
    @Nullable String further)
    implements Page {

  static final String PATH = "/logbog/laeger";

  static final String FORMER = PATH + "/tidligere";

  public static String record(DoctorAtWork doctor) {
    return Paths.posts(doctor.doctor());
  }

  public String path() {
    return former ? FORMER : PATH;
  }

  /** Of what the page says, the words for this list. */
  public String words(String what) {
    return former ? "posts.former." + what : "posts.list." + what;
  }
}
