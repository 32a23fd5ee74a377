package logbog.competences;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import logbog.approvals.Kind;
import logbog.approvals.Shortfall;
import logbog.approvals.Shortfalls;
import logbog.approvals.Wanted;
import logbog.curricula.Assessment;
import logbog.curricula.Competence;
import logbog.curricula.CompetenceId;
import logbog.curricula.Curricula;
import logbog.posts.Post;
import logbog.posts.Posts;
import org.springframework.stereotype.Component;

/** Says of which assessments a curriculum asks for more than are confirmed. */
@Component
class MissingAssessments implements Shortfalls {

  private final AssessmentRows assessments;
  private final Curricula curricula;
  private final Posts posts;

  MissingAssessments(AssessmentRows assessments, Curricula curricula, Posts posts) {
    this.assessments = assessments;
    this.curricula = curricula;
    this.posts = posts;
  }

  @Override
  public Map<Wanted, List<Shortfall>> of(Collection<Wanted> wanted) {
    var asked = asked(wanted);
    if (asked.isEmpty()) {
      return Map.of();
    }
    var doctors = asked.keySet().stream().map(Wanted::doctor).distinct().toList();
    var held = assessments.of(doctors);
    var missing = new HashMap<Wanted, List<Shortfall>>();
    asked.forEach(
        (each, methods) -> {
          var of = held.stream().filter(it -> it.isOf(each.post(), competence(each))).toList();
          var lacking =
              methods.stream()
                  .map(method -> shortfall(method, of))
                  .filter(it -> it.done() < it.asked())
                  .toList();
          if (!lacking.isEmpty()) {
            missing.put(each, lacking);
          }
        });
    return missing;
  }

  private static Shortfall shortfall(Assessment asked, List<HeldAssessment> held) {
    var done =
        held.stream().filter(it -> it.counts() && it.method().equals(asked.method())).count();
    return new Shortfall(asked.method(), Math.toIntExact(done), asked.times());
  }

  /** The assessments that the post's edition asks for, of each competence that asks for any. */
  private Map<Wanted, List<Assessment>> asked(Collection<Wanted> wanted) {
    var competences = wanted.stream().filter(it -> it.subject().kind() == Kind.COMPETENCE).toList();
    var byId =
        posts.all(competences.stream().map(Wanted::post).distinct().toList()).stream()
            .collect(Collectors.toMap(Post::id, it -> it));
    return competences.stream()
        .distinct()
        .flatMap(
            it ->
                Stream.ofNullable(byId.get(it.post())).map(post -> Map.entry(it, asked(it, post))))
        .filter(it -> !it.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<Assessment> asked(Wanted wanted, Post post) {
    return curricula
        .get(post.curriculum())
        .competence(competence(wanted))
        .map(Competence::assessments)
        .orElse(List.of());
  }

  private static CompetenceId competence(Wanted wanted) {
    return CompetenceId.of(wanted.subject().id());
  }
}
