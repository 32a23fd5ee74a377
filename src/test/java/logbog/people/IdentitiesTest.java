package logbog.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import logbog.ModuleTest;
import logbog.audit.Actor;
import logbog.keys.TestKeys;
import logbog.mail.EmailAddress;
import logbog.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who people are to the authorities (M1). */
@ModuleTest
record IdentitiesTest(
    Identities identities,
    People people,
    JdbcClient jdbc,
    TransactionTemplate transaction,
    Clock clock) {

  private static final Actor INGER = new Actor(Actor.Kind.PERSON, "inger");

  @Test
  void aPersonIsFoundByTheirNumber() {
    var freja = freja();
    identities.identify(freja, cpr(11), null, INGER);
    assertThat(identities.find(cpr(11))).contains(freja);
    assertThat(identities.find(cpr(12))).isEmpty();
  }

  @Test
  void aNumberIsShownMasked() {
    var freja = freja();
    assertThat(identities.masked(freja)).isEmpty();
    identities.identify(freja, cpr(21), null, INGER);
    assertThat(identities.masked(freja)).isEqualTo("290357-xxxx");
    assertThat(identities.masked(List.of(freja, freja()))).containsOnlyKeys(freja);
  }

  /** Neither whole nor in part, and not the same for the same number twice. */
  @Test
  void theDatabaseHoldsNoNumber() {
    var freja = freja();
    identities.identify(freja, cpr(31), null, INGER);
    identities.identify(freja, cpr(32), null, INGER);
    identities.identify(freja, cpr(31), null, INGER);
    var kept =
        jdbc.sql("select sealed from people.identity where person = :person")
            .param("person", freja.value())
            .query(byte[].class)
            .list();
    assertThat(kept).hasSize(3).doesNotHaveDuplicates();
    assertThat(kept)
        .allSatisfy(
            bytes ->
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                    .doesNotContain("290357"));
    assertThat(
            jdbc.sql("select i::text from people.identity i where person = :person")
                .param("person", freja.value())
                .query(String.class)
                .list())
        .allSatisfy(row -> assertThat(row).doesNotContain(cpr(31).value()));
  }

  @Test
  void aSealedNumberCannotBeMovedToSomebodyElse() {
    var freja = freja();
    var jonas = freja();
    identities.identify(freja, cpr(41), null, INGER);
    identities.identify(jonas, cpr(42), null, INGER);
    jdbc.sql(
            """
            update people.identity set sealed = (select sealed from people.identity where person = :freja)
            where person = :jonas
            """)
        .param("freja", freja.value())
        .param("jonas", jonas.value())
        .update();
    assertThatThrownBy(() -> identities.masked(jonas)).isInstanceOf(IllegalArgumentException.class);
  }

  /** The master secret changes: {@code reseal} opens with the earlier and seals with the new. */
  @Test
  void numbersAreSealedAnewWhenTheMasterSecretChanges() {
    var freja = freja();
    identities.identify(freja, cpr(45), null, INGER);
    var changed = new NumberSeal(TestKeys.changed());
    transaction.executeWithoutResult(
        status -> {
          assertThat(new Resealing(jdbc, changed).some(10_000)).isPositive();
          var rows = new IdentityRows(jdbc, changed, clock);
          assertThat(rows.find(cpr(45))).contains(freja);
          assertThat(rows.inForce(freja)).contains(cpr(45));
          assertThat(identities.find(cpr(45))).isEmpty();
          assertThat(new Resealing(jdbc, changed).some(10_000)).isZero();
          status.setRollbackOnly();
        });
    assertThat(identities.find(cpr(45))).contains(freja);
  }

  @Test
  void aChangedNumberIsKeptAndStillFindsThePerson() {
    var freja = freja();
    identities.identify(freja, cpr(51), null, INGER);
    identities.identify(freja, cpr(52), null, INGER);
    assertThat(identities.find(cpr(51))).contains(freja);
    assertThat(identities.find(cpr(52))).contains(freja);
    assertThat(identities.formerNumbers(freja)).isEqualTo(1);
    identities.identify(freja, cpr(52), null, INGER);
    assertThat(identities.formerNumbers(freja)).isEqualTo(1);
  }

  @Test
  void twoPeopleCannotHaveOneNumber() {
    identities.identify(freja(), cpr(61), null, INGER);
    var other = freja();
    assertThatThrownBy(() -> identities.identify(other, cpr(61), null, INGER))
        .isInstanceOf(NumberTaken.class);
    assertThat(identities.known(other)).isFalse();
  }

  @Test
  void aSubstituteIsFlagged() {
    var freja = freja();
    identities.identify(freja, new Cpr("290357ZZ71"), null, INGER);
    assertThat(identities.substitute(freja)).isTrue();
    identities.identify(freja, cpr(71), null, INGER);
    assertThat(identities.substitute(freja)).isFalse();
  }

  @Test
  void openingANumberSaysWhoAndWhatFor() {
    var freja = freja();
    identities.identify(freja, cpr(81), null, INGER);
    var inger = new Viewer.Clinician(freja(), "Inger Kjær", GrantId.of(UUID.randomUUID()));
    assertThat(identities.open(freja, inger, "documentation")).isEqualTo(cpr(81));
    assertThat(
            jdbc.sql(
                    """
                    select actor || ' ' || (details ->> 'purpose') from audit.entry
                    where act = 'CprOpened' and learner = :freja
                    """)
                .param("freja", freja.value())
                .query(String.class)
                .list())
        .containsExactly(inger.id() + " documentation");
    assertThatThrownBy(() -> identities.open(freja(), inger, "documentation"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theTrailHoldsNoNumber() {
    var freja = freja();
    identities.identify(freja, cpr(91), new Mobile("+4529999991"), INGER);
    assertThat(
            jdbc.sql("select e::text from audit.entry e where learner = :freja")
                .param("freja", freja.value())
                .query(String.class)
                .list())
        .hasSize(1)
        .allSatisfy(row -> assertThat(row).doesNotContain("290357"));
    assertThat(identities.mobile(freja)).contains(new Mobile("+4529999991"));
  }

  private PersonId freja() {
    return people.add(
        "Freja Holm", EmailAddress.of("freja-" + UUID.randomUUID() + "@laege.example"));
  }

  /** Apart from the numbers of {@code Clinic}, and nobody's either. */
  private static Cpr cpr(int n) {
    return new Cpr("290357%04d".formatted(8000 + n));
  }
}
