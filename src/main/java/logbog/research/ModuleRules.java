package logbog.research;

import java.util.List;
import java.util.UUID;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.ApprovalRules;
import logbog.approvals.Basis;
import logbog.approvals.Described;
import logbog.approvals.Kind;
import logbog.approvals.Subject;
import logbog.curricula.Curricula;
import logbog.curricula.ResearchModule;
import logbog.curricula.ResearchModuleId;
import logbog.posts.Post;
import logbog.roles.Grant;
import logbog.web.NotFound;
import org.springframework.stereotype.Component;

/** A module is approved by a research supervisor of the region, or exempted from (M8). */
@Component
class ModuleRules implements ApprovalRules {

  private final Curricula curricula;
  private final WhoApproves who;
  private final Trainings trainings;

  ModuleRules(Curricula curricula, WhoApproves who, Trainings trainings) {
    this.curricula = curricula;
    this.who = who;
    this.trainings = trainings;
  }

  @Override
  public Kind kind() {
    return Kind.RESEARCH_MODULE;
  }

  @Override
  public void check(Grant by, Post post, Subject subject, Basis basis) {
    who.check(by, post, basis);
    module(post, subject.id());
    if (trainings.of(post).exempted()) {
      throw new ApprovalRefused("research.refused.exempted");
    }
  }

  @Override
  public Described describe(Subject subject, Post post) {
    var module = module(post, subject.id());
    return new Described(module.key(), module.title());
  }

  @Override
  public List<Grant> alsoAsked(Post post, Subject subject) {
    return who.supervisors(post);
  }

  private ResearchModule module(Post post, UUID id) {
    return curricula
        .get(post.curriculum())
        .module(ResearchModuleId.of(id))
        .orElseThrow(NotFound::new);
  }
}
