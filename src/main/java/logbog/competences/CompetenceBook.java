package logbog.competences;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import logbog.curricula.CompetenceId;
import logbog.curricula.Curriculum;
import logbog.posts.Post;

/**
 * All competences of a post, in the order of its curriculum.
 *
 * @param readAt the moment its states are of
 */
public record CompetenceBook(
    Post post, Curriculum curriculum, List<CompetenceLine> lines, Instant readAt) {

  public Optional<CompetenceLine> line(CompetenceId id) {
    return lines.stream().filter(it -> it.competence().id().equals(id)).findFirst();
  }

  public CompetenceState state(CompetenceLine line) {
    return line.stateAt(readAt);
  }

  public Progress progress() {
    var states = lines.stream().map(this::state).toList();
    return new Progress(
        (int) states.stream().filter(CompetenceState::done).count(),
        (int) states.stream().filter(CompetenceState::waits).count(),
        (int) states.stream().filter(it -> it == CompetenceState.ANSWERED).count(),
        lines.size());
  }
}
