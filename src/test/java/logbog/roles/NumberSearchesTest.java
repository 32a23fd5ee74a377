package logbog.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.people.Cpr;
import logbog.people.Identities;
import logbog.people.Viewer;
import logbog.web.TooManyAttempts;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever looks people up by their CPR number is seen doing it, and not for ever (M1, M19). */
@ModuleTest
record NumberSearchesTest(
    Finding finding, Clinic clinic, Identities identities, JdbcClient jdbc, TestClock time) {

  @Test
  void eachSearchIsInTheTrailWithWhomItFoundAndNeverTheNumber() {
    var cast = clinic.cast();
    var lise = identities.open(cast.lise().id(), cast.lise(), "test");
    finding.find(cast.inger(), lise.written(), null);
    finding.find(cast.inger(), nobodys().written(), null);
    assertThat(searches(cast.inger(), "coalesce(learner::text, 'nobody')"))
        .containsExactly(cast.lise().id().toString(), "nobody");
    assertThat(searches(cast.inger(), "e::text"))
        .allSatisfy(
            row ->
                assertThat(row)
                    .doesNotContain(
                        lise.value(), lise.written(), nobodys().value(), nobodys().written()));
  }

  @Test
  void aNameAnAddressAndWhatIsNoNumberAreNoSearchByNumber() {
    var cast = clinic.cast();
    for (var typed : List.of("Lise Thorup", "lise@laege.example", "310257-5000")) {
      finding.find(cast.inger(), typed, null);
    }
    assertThat(searches(cast.inger(), "act")).isEmpty();
  }

  @Test
  void aHundredAnHourAreEnough() {
    var cast = clinic.cast();
    for (int i = 0; i < NumberSearches.HOURLY; i++) {
      finding.find(cast.inger(), nobodys().value(), null);
    }
    assertThatThrownBy(() -> finding.find(cast.inger(), nobodys().value(), null))
        .isInstanceOf(TooManyAttempts.class);
    assertThat(finding.find(cast.inger(), "Lise Thorup", null).users()).isNotEmpty();
    assertThat(finding.find(cast.palle(), nobodys().value(), null).users()).isEmpty();
    time.moveBy(Duration.ofMinutes(61));
    assertThat(finding.find(cast.inger(), nobodys().value(), null).users()).isEmpty();
  }

  private static Cpr nobodys() {
    return (Cpr) Cpr.read("010157-5000");
  }

  private List<String> searches(Viewer.Clinician by, String what) {
    return jdbc.sql(
            "select "
                + what
                + " from audit.entry e where act = 'CprSearched' and actor = :by order by id")
        .param("by", by.id().toString())
        .query((row, n) -> row.getString(1))
        .list();
  }
}
