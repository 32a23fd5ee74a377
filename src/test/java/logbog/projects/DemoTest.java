package logbog.projects;

import static org.assertj.core.api.Assertions.assertThat;

import logbog.ModuleTest;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A visitor of the demo meets a project that is confirmed and one that is begun. */
@ModuleTest
@TestPropertySource(properties = {"logbog.demo=true", "spring.mail.host="})
record DemoTest(People people, Projects projects, Demo demo) {

  @Test
  void madsHasMadeAChairAndBegunOnATable() {
    var mads = people.claiming(EmailAddress.of("mads@demo.example")).getFirst();
    var member = new Viewer.Member(mads.id(), mads.name());
    assertThat(projects.of(member, null))
        .extracting(Summary::status)
        .containsExactly(Status.DRAFT, Status.CONFIRMED);
    demo.tell();
    assertThat(projects.of(member, null)).hasSize(2);
    var chair = projects.fileOf(member, projects.of(member, null).getLast().id());
    assertThat(chair.entries()).hasSize(2).allSatisfy(it -> assertThat(it.pictures()).hasSize(1));
  }
}
