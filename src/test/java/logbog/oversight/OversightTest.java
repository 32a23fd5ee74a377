package logbog.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import logbog.ModuleTest;
import logbog.approvals.Approved;
import logbog.approvals.Subject;
import logbog.audit.DayOfReadings;
import logbog.audit.ReadingsByDay;
import logbog.curricula.CompetenceId;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.posts.Posts;
import logbog.roles.Clinic;
import logbog.roles.Roles;
import logbog.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Departments and secretariats see who is behind plan, and what waits for whom. */
@ModuleTest
record OversightTest(
    Oversight oversight,
    Clinic clinic,
    Postings postings,
    Posts posts,
    Approved approved,
    Requests requests,
    Roles roles,
    ReadingsByDay readings,
    JdbcClient jdbc) {

  @Test
  void aDoctorIsBehindUntilWhatIsPlannedIsApproved() {
    var cast = clinic.cast();
    var amina = postings.amina(cast);
    postings.jonas(cast);
    var view = oversight.department(cast.grete(), cast.practice());
    assertThat(view.doctors()).isEqualTo(2);
    assertThat(view.behind()).extracting(Progress::doctor).containsExactly(cast.amina().id());
    assertThat(view.names()).containsEntry(cast.amina().id(), "Amina Yusuf");
    assertThat(readings.of(cast.amina().id().value(), null))
        .as("who is said to be behind sees that it was read, and by whom")
        .extracting(DayOfReadings::name)
        .containsExactly("Grete Lund");
    assertThat(readings.of(cast.jonas().id().value(), null)).isEmpty();
    planned(amina).forEach(it -> approved.standing(cast.grete(), amina, Subject.of(it)));
    assertThat(oversight.department(cast.grete(), cast.practice()).behind()).isEmpty();
  }

  @Test
  void whatIsPlannedIsWhatThePostsSay() {
    var cast = clinic.cast();
    for (var post : List.of(postings.freja(cast), postings.jonas(cast), postings.amina(cast))) {
      for (var element : post.elements()) {
        var said =
            jdbc.sql("select competence_id from posts.planned where element_id = :id")
                .param("id", element.id().value())
                .query((row, n) -> CompetenceId.of(row.getObject(1, UUID.class)))
                .list();
        assertThat(said).containsExactlyInAnyOrderElementsOf(posts.planned(element.id()));
      }
    }
  }

  @Test
  void whatWaitsIsToldByWhomItWaitsForTheOldestFirst() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    requests.wait(freja, cast.lise());
    requests.wait(freja, cast.karen());
    requests.wait(freja, cast.karen());
    var waiting = oversight.department(cast.karen(), cast.medical()).waiting();
    assertThat(waiting).extracting(Waiting::name).containsExactly("Lise Thorup", "Karen Vinther");
    assertThat(waiting).extracting(Waiting::howMany).containsExactly(1, 2);
    assertThat(waiting).extracting(Waiting::unopened).containsExactly(1, 2);
    assertThat(waiting).isSortedAccordingTo(Comparator.comparing(Waiting::since));
  }

  @Test
  void whoGoesSoonIsAskedToSignBefore() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    requests.wait(freja, cast.lise());
    requests.wait(freja, cast.karen());
    assertThat(oversight.department(cast.karen(), cast.medical()).leaving()).isEmpty();
    var last = postings.today().plusDays(20);
    roles.end(cast.karen(), cast.lise().active(), last);
    var leaving = oversight.department(cast.karen(), cast.medical()).leaving();
    assertThat(leaving).extracting(Waiting::name).containsExactly("Lise Thorup");
    assertThat(leaving.getFirst().leaves()).isEqualTo(last);
  }

  @Test
  void aSecretariatSeesItsRegionAndNothingOfAnothers() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    requests.wait(freja, cast.karen());
    var line =
        oversight.region(cast.inger()).lines().stream()
            .filter(it -> it.department().id().equals(cast.medical()))
            .findFirst()
            .orElseThrow();
    assertThat(line.doctors()).isEqualTo(1);
    assertThat(line.waiting()).isEqualTo(1);
    assertThat(line.since()).isNotNull();
    assertThat(oversight.region(cast.palle()).lines())
        .noneMatch(it -> it.department().id().equals(cast.medical()));
    assertThat(oversight.department(cast.inger(), cast.medical()).doctors()).isEqualTo(1);
    refused(cast.palle(), cast);
  }

  @Test
  void nobodyElseFollowsUp() {
    var cast = clinic.cast();
    for (var viewer :
        List.of(cast.ole(), cast.grete(), cast.lise(), cast.henrik(), cast.freja(), cast.bo())) {
      refused(viewer, cast);
    }
    for (var viewer : List.of(cast.lise(), cast.freja(), cast.dorte())) {
      assertThat(oversight.opensTo(viewer)).isFalse();
      assertThatThrownBy(() -> oversight.region(viewer)).isInstanceOf(NotFound.class);
    }
  }

  private void refused(Viewer.Clinician viewer, Clinic.Cast cast) {
    assertThatThrownBy(() -> oversight.department(viewer, cast.medical()))
        .isInstanceOf(NotFound.class);
  }

  private HashSet<CompetenceId> planned(Post post) {
    var all = new HashSet<CompetenceId>();
    post.elements().forEach(it -> all.addAll(posts.planned(it.id())));
    return all;
  }
}
