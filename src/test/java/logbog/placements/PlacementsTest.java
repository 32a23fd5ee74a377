package logbog.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import logbog.ModuleTest;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.places.Cvr;
import logbog.programmes.Programmes;
import logbog.programmes.SpecialityId;
import org.junit.jupiter.api.Test;

/** Where an apprentice trains, and when it began (V12). */
@ModuleTest
record PlacementsTest(Placements placements, People people, Programmes programmes) {

  private static final YearMonth BEGUN = YearMonth.of(2024, 8);
  private static final Workplace NORDLYS =
      Workplace.company("Nordlys Møbler ApS", Cvr.of("13748136"));
  private static final Workplace SCHOOL =
      Workplace.school("Midtby Tekniske Skole", Optional.empty());

  @Test
  void theSameFactsAreTheSamePlacement() {
    var mads = someone();
    var first = placements.join(mads, speciality(0), BEGUN, NORDLYS, null);
    assertThat(placements.join(mads, speciality(0), BEGUN, NORDLYS, null)).isEqualTo(first);
    assertThat(placements.get(first.id())).isEqualTo(first);
  }

  @Test
  void anotherFactIsAnotherPlacement() {
    var mads = someone();
    var exchange = Workplace.abroad("Möbel GmbH", "Tyskland", "Udveksling");
    var project = Workplace.abroad("Möbel GmbH", "Tyskland", "Projekt");
    assertThat(
            Stream.of(
                placements.join(mads, speciality(0), BEGUN, NORDLYS, null),
                placements.join(mads, speciality(1), BEGUN, NORDLYS, null),
                placements.join(mads, speciality(0), BEGUN.plusMonths(1), NORDLYS, null),
                placements.join(mads, speciality(0), BEGUN, SCHOOL, null),
                placements.join(mads, speciality(0), BEGUN, exchange, null),
                placements.join(mads, speciality(0), BEGUN, project, null),
                placements.join(someone(), speciality(0), BEGUN, NORDLYS, null)))
        .extracting(Placement::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void trainingAtASchoolNeedsNoNumber() {
    var mads = someone();
    var first = placements.join(mads, speciality(0), BEGUN, SCHOOL, null);
    assertThat(placements.join(mads, speciality(0), BEGUN, SCHOOL, null)).isEqualTo(first);
    assertThat(first.workplace()).isEqualTo(SCHOOL);
  }

  @Test
  void manyAtOnceMakeOnePlacement() throws Exception {
    var mads = someone();
    Callable<PlacementId> join =
        () -> placements.join(mads, speciality(0), BEGUN, NORDLYS, null).id();
    var ids = new HashSet<PlacementId>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var joined : threads.invokeAll(Stream.generate(() -> join).limit(16).toList())) {
        ids.add(joined.get());
      }
    }
    assertThat(ids).hasSize(1);
  }

  @Test
  void theLatestPreferenceCounts() {
    var mads = someone();
    placements.prefer(mads, speciality(0));
    placements.prefer(mads, speciality(1));
    assertThat(placements.preferred(mads)).contains(speciality(1));
  }

  @Test
  void whoLeavesIsForgotten() {
    var mads = someone();
    placements.prefer(mads, speciality(0));
    placements.join(mads, speciality(0), BEGUN, NORDLYS, null);
    placements.forget(mads);
    people.remove(mads);
    assertThat(placements.preferred(mads)).isEmpty();
  }

  private PersonId someone() {
    return people.add("Mads Holm", EmailAddress.of("mads@placements.example"));
  }

  private SpecialityId speciality(int n) {
    return programmes.specialities().get(n).id();
  }
}
