package logbog.research;

import logbog.approvals.Approvals;
import logbog.approvals.Basis;
import logbog.approvals.Kind;
import logbog.credit.Ground;
import logbog.people.Viewer;
import logbog.posts.Posts;
import logbog.research.ResearchExemptions.Extent;
import logbog.roles.DemoCast;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The demo's story: Amina has a PhD, and is exempted from all research training. Told once. */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
record Demo(DemoCast cast, Posts posts, Approvals approvals, ResearchExemptions exemptions) {

  private static final Ground PHD =
      new Ground(Basis.OTHER_BASIS, "Ph.d. fra 2019 om kronisk sygdom.", "2019-0815", null);

  @EventListener(ApplicationReadyEvent.class)
  @Order(75)
  void tell() {
    cast.find("amina").ifPresent(amina -> cast.find("inger").ifPresent(it -> tell(it, amina)));
  }

  private void tell(Viewer.Clinician inger, Viewer.Clinician amina) {
    var told =
        approvals.of(amina.id()).stream().anyMatch(it -> it.subject().kind() == Kind.RESEARCH);
    if (!told && posts.of(amina.id()).stream().anyMatch(Trainings::has)) {
      exemptions.exempt(inger, amina.id(), Extent.FULL, PHD);
    }
  }
}
