package logbog.credit;

import java.time.Instant;
import java.util.List;
import logbog.approvals.Approval;
import logbog.posts.Post;
import org.jspecify.annotations.Nullable;

/**
 * A doctor's competences as they are printed, with the credit notes (M7).
 *
 * @param cpr whole for those whose task needs it, else masked
 * @param credits credit and exemptions, newest first
 */
public record PrintedCompetences(
    String name, String cpr, List<OfPost> posts, List<Credit> credits, Instant at) {

  /** The competences of one post's curriculum. */
  public record OfPost(Post post, String curriculum, List<Line> lines) {}

  /**
   * One competence.
   *
   * @param standing what is of effect now; null where nothing is
   * @param disputed since when that is disputed (bestridt); null where it is not
   * @param struck what was reset
   */
  public record Line(
      String code,
      String title,
      @Nullable Approval standing,
      @Nullable Instant disputed,
      List<Approval> struck) {}
}
