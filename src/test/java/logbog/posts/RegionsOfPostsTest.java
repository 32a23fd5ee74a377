package logbog.posts;

import static org.assertj.core.api.Assertions.assertThat;

import logbog.ModuleTest;
import logbog.roles.Clinic;
import logbog.roles.Users;
import org.junit.jupiter.api.Test;

/** What a secretariat opens of a doctor in training follows from the doctor's posts (M19). */
@ModuleTest
record RegionsOfPostsTest(Users users, Clinic clinic, Postings postings) {

  @Test
  void aDoctorOpensWholeToTheSecretariatOfTheirPostsRegionOnly() {
    var cast = clinic.cast();
    assertThat(users.open(cast.palle(), cast.freja().id()).whole()).isTrue();
    postings.freja(cast);
    assertThat(users.open(cast.inger(), cast.freja().id()).whole()).isTrue();
    assertThat(users.open(cast.palle(), cast.freja().id()).whole()).isFalse();
  }
}
