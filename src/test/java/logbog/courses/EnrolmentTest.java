package logbog.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a doctor's courses say of those that the doctor is on the list of. */
@ModuleTest
record EnrolmentTest(
    Clinic clinic,
    Postings postings,
    Coursework courses,
    CourseRuns runs,
    CourseLists lists,
    MockMvcTester http,
    TestClock clock) {

  @Test
  void whoIsOnAListReadsWhenItIsAndNotThatTheCourseIsMissing() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var run = courses.coming(cast.bo(), "AKUT");
    var missing = missing(cast.freja(), post);
    runs.signUp(cast.freja(), run);
    for (var reader : List.of(cast.freja(), cast.karen())) {
      assertThat(page(reader, post)).contains("Tilmeldt</span>", "Kursuscenter Nord");
      assertThat(missing(reader, post)).isEqualTo(missing - 1);
    }
    clock.moveBy(Duration.ofDays(10));
    assertThat(page(cast.karen(), post))
        .contains("På listen til et kursus, der sluttede")
        .doesNotContain("Tilmeldt</span>");
    lists.approve(cast.bo(), run, Set.of(post.doctor()));
    assertThat(page(cast.freja(), post)).doesNotContain("På listen");
    assertThat(missing(cast.freja(), post)).isEqualTo(missing - 1);
  }

  private String page(Viewer reader, Post post) {
    var page = "/logbog/laeger/" + post.doctor() + "/kurser";
    var answer = http.get().uri(page).with(Story.as(reader)).exchange().getResponse();
    return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private int missing(Viewer reader, Post post) {
    return page(reader, post).split("Mangler</span>", -1).length - 1;
  }
}
