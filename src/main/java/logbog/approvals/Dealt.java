package logbog.approvals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import logbog.posts.PostId;

/**
 * What a doctor was given and has asked for.
 *
 * @param given all that was not taken back, also what was struck through, the first first
 * @param asked all requests, the first first
 */
public record Dealt(List<Approval> given, List<Ask> asked) {

  /** One post's, by what each is of. */
  public Map<Subject, List<Approval>> given(PostId post) {
    return given.stream()
        .filter(it -> it.post().equals(post))
        .collect(Collectors.groupingBy(Approval::subject));
  }

  /** The newest request of one post for each thing. */
  public Map<Subject, Ask> asked(PostId post) {
    return asked.stream()
        .filter(it -> it.post().equals(post))
        .collect(Collectors.toMap(Ask::subject, it -> it, (_, later) -> later));
  }
}
