package logbog.courses;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import logbog.approvals.Subject;
import logbog.posts.PostId;
import org.jspecify.annotations.Nullable;

/**
 * What there is beside the approvals of a doctor's courses.
 *
 * @param papers certificates from before, the newest first
 * @param disputed since when those approvals are disputed that are, by post
 * @param enrolments of the lists they are on of each, the one that is held last, by post
 */
record Beside(
    List<Paper> papers,
    Map<PostId, Map<Subject, Instant>> disputed,
    Map<PostId, Map<Subject, Enrolment>> enrolments) {

  /** One post's certificates, by what each is of. */
  Map<Subject, List<Paper>> papers(PostId post) {
    return papers.stream()
        .filter(it -> it.post().equals(post))
        .collect(Collectors.groupingBy(Paper::subject));
  }

  @Nullable Instant disputed(PostId post, Subject subject) {
    return disputed.getOrDefault(post, Map.of()).get(subject);
  }

  @Nullable Enrolment enrolment(PostId post, Subject subject) {
    return enrolments.getOrDefault(post, Map.of()).get(subject);
  }
}
