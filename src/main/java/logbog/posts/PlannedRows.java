package logbog.posts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import logbog.curricula.Competence;
import logbog.curricula.CompetenceId;
import logbog.curricula.Curricula;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which competences are planned for which element, by the regional programme of each post. */
@Component
class PlannedRows {

  private final JdbcClient jdbc;
  private final Curricula curricula;

  PlannedRows(JdbcClient jdbc, Curricula curricula) {
    this.jdbc = jdbc;
    this.curricula = curricula;
  }

  Set<CompetenceId> of(Post post, ElementId element) {
    return Set.copyOf(of(List.of(post)).getOrDefault(element, List.of()));
  }

  /** Of several posts in one statement; a post without a programme has all in its last element. */
  Map<ElementId, List<CompetenceId>> of(List<Post> posts) {
    var numbers = numbers(posts);
    var planned = new HashMap<ElementId, List<CompetenceId>>();
    for (var post : posts) {
      var items = numbers.get(post.id());
      if (items == null) {
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

  /** By post, then by the number of the element. */
  private Map<PostId, Map<Integer, List<CompetenceId>>> numbers(List<Post> posts) {
    var found = new HashMap<PostId, Map<Integer, List<CompetenceId>>>();
    jdbc.sql(
            """
            select p.id as post_id, i.number, i.competence_id from posts.post p
            cross join lateral (
              select g.id from posts.regional_programme g
              where g.curriculum_id = p.curriculum_id and g.region = p.region and g.employed_from <= p.employed_on
              order by g.employed_from desc, g.id desc limit 1) g
            join posts.regional_item i on i.programme_id = g.id
            where p.id = any (:posts)
            """)
        .param("posts", posts.stream().map(post -> post.id().value()).toArray(UUID[]::new))
        .query(
            row -> {
              found
                  .computeIfAbsent(
                      PostId.of(row.getObject("post_id", UUID.class)), _ -> new HashMap<>())
                  .computeIfAbsent(row.getInt("number"), _ -> new ArrayList<>())
                  .add(CompetenceId.of(row.getObject("competence_id", UUID.class)));
            });
    return found;
  }
}
