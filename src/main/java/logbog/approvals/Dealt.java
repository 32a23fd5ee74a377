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
public record Dealt(List<ListedApproval> given, List<ListedAsk> asked) {

  /** One post's, by what each is of. */
  public Map<Subject, List<ListedApproval>> given(PostId post) {
    return given.stream()
        .filter(it -> it.post().equals(post))
        .collect(Collectors.groupingBy(ListedApproval::subject));
  }

  /** The newest request of one post for each thing. */
  public Map<Subject, ListedAsk> asked(PostId post) {
    return asked.stream()
        .filter(it -> it.post().equals(post))
        .collect(Collectors.toMap(ListedAsk::subject, it -> it, (_, later) -> later));
  }
}
