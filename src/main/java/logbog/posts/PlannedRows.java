package logbog.posts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.curricula.Competence;
import logbog.curricula.CompetenceId;
import logbog.curricula.Curricula;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which competences are planned for which element, by the regional programme of each post. A
 * programme never changes, so each is read once and kept in memory.
 */
@Component
class PlannedRows {

  private final JdbcClient jdbc;
  private final Curricula curricula;
  private final Cache<UUID, Map<Integer, List<CompetenceId>>> programmes =
      Caffeine.newBuilder().maximumSize(500).build();

  PlannedRows(JdbcClient jdbc, Curricula curricula) {
    this.jdbc = jdbc;
    this.curricula = curricula;
  }

  /** Of all elements of several posts; a post without a programme has all in its last element. */
  Map<ElementId, List<CompetenceId>> of(List<Post> posts) {
    var planned = new HashMap<ElementId, List<CompetenceId>>();
    for (var post : posts) {
      var items = items(post);
      if (items.isEmpty()) {
        post.elements().stream()
            .reduce((_, later) -> later)
            .ifPresent(last -> planned.put(last.id(), all(post)));
      } else {
        post.elements()
            .forEach(it -> planned.put(it.id(), items.getOrDefault(it.number(), List.of())));
      }
    }
    return planned;
  }

  private List<CompetenceId> all(Post post) {
    return curricula.get(post.curriculum()).competences().stream().map(Competence::id).toList();
  }

  private Map<Integer, List<CompetenceId>> items(Post post) {
    var programme = post.programme();
    return programme == null ? Map.of() : programmes.get(programme, this::items);
  }

  /** By the number of the element. */
  private Map<Integer, List<CompetenceId>> items(UUID programme) {
    var found = new HashMap<Integer, List<CompetenceId>>();
    jdbc.sql(
            "select number, competence_id from posts.regional_item where programme_id = :programme")
        .param("programme", programme)
        .query(
            row -> {
              found
                  .computeIfAbsent(row.getInt("number"), _ -> new ArrayList<>())
                  .add(CompetenceId.of(row.getObject("competence_id", UUID.class)));
            });
    return found;
  }
}
