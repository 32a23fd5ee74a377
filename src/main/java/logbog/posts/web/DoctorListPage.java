package logbog.posts.web;

import java.util.List;
import logbog.posts.DoctorAtWork;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The doctors a role sees in a list.
 *
 * @param typed part of a name
 * @param further where the next stretch is
 */
public record DoctorListPage(List<DoctorAtWork> doctors, String typed, @Nullable String further)
    implements Page {

  static final String PATH = "/logbog/laeger";

  public static String record(DoctorAtWork doctor) {
    return Paths.posts(doctor.doctor());
  }
}
