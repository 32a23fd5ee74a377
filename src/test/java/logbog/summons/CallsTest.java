package logbog.summons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import logbog.ModuleTest;
import logbog.Story;
import logbog.declarations.Addressees;
import logbog.declarations.Ask;
import logbog.declarations.DeclarationId;
import logbog.declarations.Period;
import logbog.declarations.Requests;
import logbog.mail.EmailAddress;
import logbog.people.AddressProven;
import logbog.people.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A school calls apprentices, and sees who has asked (V2). */
@ModuleTest
record CallsTest(
    Calls calls,
    Summonses summonses,
    Secretariat secretariat,
    Story story,
    Requests requests,
    Addressees addressees,
    ApplicationEventPublisher events,
    TransactionTemplate transaction,
    JdbcClient jdbc) {

  @Test
  void onlyASchoolsOwnPeopleSummonForIt() {
    var desk = secretariat.one();
    var other = secretariat.one();
    var mads = List.of(new Guest("Mads Holm", EmailAddress.of("mads@x.example")));
    assertThatThrownBy(() -> calls.write(other.birgit(), secretariat.plan(desk), mads, null))
        .isInstanceOf(NoSuchSummons.class);
    var id = calls.write(desk.birgit(), secretariat.plan(desk), mads, null);
    assertThat(summonses.summons(desk.birgit(), id).plan()).isEqualTo(secretariat.plan(desk));
    assertThatThrownBy(() -> summonses.summons(other.birgit(), id))
        .isInstanceOf(NoSuchSummons.class);
    assertThatThrownBy(() -> calls.cancel(other.birgit(), id)).isInstanceOf(NoSuchSummons.class);
  }

  @Test
  void theApprenticeIsKnownOnceTheAddressIsProven() {
    var desk = secretariat.one();
    var cast = story.cast();
    var id = summon(desk, cast);
    assertThat(summonses.called(desk.birgit(), id).getFirst().hasAccount()).isFalse();
    prove(cast);
    assertThat(summonses.called(desk.birgit(), id).getFirst().apprentice())
        .isEqualTo(cast.mads().id());
  }

  @Test
  void aRequestOfTheOrdinaryFormAnswersTheSummons() {
    var desk = secretariat.one();
    var cast = story.cast();
    var id = summon(desk, cast);
    prove(cast);
    requests.request(cast.mads(), ask(cast, desk, 3));
    assertThat(summonses.called(desk.birgit(), id).getFirst().declaration()).isNull();
    var asked = requests.request(cast.mads(), ask(cast, desk, 2));
    assertThat(summonses.called(desk.birgit(), id).getFirst().declaration()).isEqualTo(asked);
    assertThat(roll(id)).isEqualTo("MS24-2/2/true/true");
    requests.withdraw(cast.mads(), asked);
    assertThat(summonses.called(desk.birgit(), id).getFirst().declaration()).isNull();
  }

  /**
   * The apprentice named others; the summons names these (V9). One that was replaced stays away.
   */
  @Test
  void theContactsOfTheSummonsReceiveWhatAnswersItHoweverItWasAskedFor() {
    var desk = secretariat.one();
    var cast = story.cast();
    var office = secretariat.plan(desk).contacts().getFirst();
    var before = requests.request(cast.mads(), ask(cast, desk, 2));
    assertThat(receivers(cast, before)).doesNotContain(office);
    summon(desk, cast);
    prove(cast);
    assertThat(receivers(cast, before)).contains(office, EmailAddress.of(cast.birgit()));
    var other = EmailAddress.of("ny-" + office.value());
    addressees.replaceContact(cast.mads(), before, office, other);
    requests.correct(cast.mads(), before, ask(cast, desk, 2));
    assertThat(receivers(cast, before)).contains(other).doesNotContain(office);
  }

  @Test
  void whatWasAskedBeforeTheSummonsAnswersItToo() {
    var desk = secretariat.one();
    var cast = story.cast();
    var asked = requests.request(cast.mads(), ask(cast, desk, 2));
    var id = summon(desk, cast);
    prove(cast);
    assertThat(summonses.called(desk.birgit(), id).getFirst().declaration()).isEqualTo(asked);
  }

  @Test
  void aCancelledSummonsIsOnNoRoll() {
    var desk = secretariat.one();
    var id = summon(desk, story.cast());
    calls.cancel(desk.birgit(), id);
    assertThatThrownBy(() -> calls.cancel(desk.birgit(), id)).isInstanceOf(SummonsCancelled.class);
    assertThat(
            jdbc.sql("select count(*) from summons.roll where summons_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  private SummonsId summon(Secretariat.Desk desk, Story.Cast cast) {
    return calls.write(
        desk.birgit(),
        secretariat.plan(desk),
        List.of(new Guest("Mads Holm", EmailAddress.of(cast.email()))),
        null);
  }

  private List<EmailAddress> receivers(Story.Cast cast, DeclarationId id) {
    return requests.asked(cast.mads(), id).contacts();
  }

  private void prove(Story.Cast cast) {
    Viewer.Member mads = cast.mads();
    transaction.executeWithoutResult(
        status -> events.publishEvent(new AddressProven(mads.id(), EmailAddress.of(cast.email()))));
  }

  private Ask ask(Story.Cast cast, Secretariat.Desk desk, int course) {
    var ask = story.ask(cast, course);
    var period =
        new Period(
            ask.period().kind(),
            ask.period().end(),
            course,
            desk.school(),
            desk.institutionNo(),
            "MS24-2");
    return new Ask(
        ask.speciality(), ask.begun(), ask.workplace(), period, ask.trainers(), ask.contacts());
  }

  private String roll(SummonsId id) {
    return jdbc.sql(
            """
            select concat_ws('/', class_name, main_course, has_account::text, (declaration_id is not null)::text)
            from summons.roll where summons_id = :id
            """)
        .param("id", id.value())
        .query(String.class)
        .single();
  }
}
