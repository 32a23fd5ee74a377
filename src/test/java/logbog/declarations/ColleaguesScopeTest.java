package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.audit.Reading;
import logbog.mail.EmailAddress;
import logbog.people.KnownAddresses;
import logbog.people.Viewer;
import logbog.places.AddressAnswers;
import logbog.places.Campus;
import logbog.places.Campuses;
import logbog.places.Colleagues;
import logbog.places.SchoolAddresses;
import logbog.places.SchoolReadings;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A school's people read what the school's own proven addresses may read, and no more (V9). */
@ModuleTest
record ColleaguesScopeTest(
    SchoolReadings readings,
    Story story,
    Desk desk,
    Campuses campuses,
    Colleagues colleagues,
    SchoolAddresses addresses,
    AddressAnswers answers,
    Addressees addressees,
    Declarations declarations,
    List<KnownAddresses> known,
    TestClock clock,
    JdbcClient jdbc,
    TransactionTemplate transaction) {

  @Test
  void aColleagueReadsWhatTheSchoolsMailboxWasNamedOn() {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    var id = story.asked(cast);
    story.signed(cast, id);
    assertThat(desk.reads(campus.colleague(), id))
        .hasStatusOk()
        .bodyText()
        .contains("Mads Holm", "Karen Lund", "Bed om en rettelse");
    assertThat(desk.reads(campus.owner(), id)).hasStatusOk();
  }

  @Test
  void beingNamedAloneGivesNothingToRead() {
    var cast = story.cast();
    var id = story.asked(cast);
    var campus = campuses.one();
    assertThat(desk.reads(campus.colleague(), id)).hasStatus(404);
    assertThat(desk.reads(campus.owner(), id)).hasStatus(404);
    assertThat(maySignIn(campus.colleague())).as("to come and see the school's list").isTrue();
  }

  @Test
  void anAddressThatHasNotSaidYesGivesItsSchoolNothing() {
    var cast = story.cast();
    var id = story.asked(cast);
    var campus = campuses.one();
    var rita = new Viewer.Office(campus.owner());
    transaction.executeWithoutResult(
        status -> addresses.add(rita, campus.no(), EmailAddress.of(cast.birgit()), ""));
    assertThat(desk.reads(campus.colleague(), id)).hasStatus(404);
    var link = campuses.link(campuses.line(campus.school(), cast.birgit()), 1);
    transaction.executeWithoutResult(status -> answers.prove(link, "Kim Kontor"));
    assertThat(desk.reads(campus.colleague(), id)).hasStatusOk();
  }

  @Test
  void anAddressTakenOffTheListGivesNothingFromThatMoment() {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    var id = story.asked(cast);
    assertThat(desk.reads(campus.colleague(), id)).hasStatusOk();
    addresses.end(new Viewer.Office(campus.owner()), campus.no(), campus.listed());
    assertThat(desk.reads(campus.colleague(), id)).hasStatus(404);
    assertThat(desk.reads(cast.birgit(), id)).as("her own is hers").hasStatusOk();
  }

  @Test
  void aReplacedAddressIsLostToItsColleaguesToo() {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    var id = story.asked(cast);
    addressees.replaceContact(
        cast.mads(), id, EmailAddress.of(cast.birgit()), EmailAddress.of("ny@andet.example"));
    assertThat(desk.reads(campus.colleague(), id)).hasStatus(404);
  }

  @Test
  void aColleagueReadsFromTheFirstDayToTheLastBothIncluded() {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    var id = story.asked(cast);
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    colleagues.end(new Viewer.Office(campus.owner()), campus.no(), campus.staff(), today);
    assertThat(desk.reads(campus.colleague(), id)).hasStatusOk();
    clock.moveBy(Duration.ofDays(1));
    assertThat(desk.reads(campus.colleague(), id)).hasStatus(404);
    assertThat(maySignIn(campus.colleague())).isFalse();
  }

  @Test
  void whoIsEndedReadsNothingFromThatMoment() {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    var id = story.asked(cast);
    colleagues.end(new Viewer.Office(campus.owner()), campus.no(), campus.staff(), null);
    assertThat(desk.reads(campus.colleague(), id)).hasStatus(404);
  }

  @Test
  void whatAnAddressMayReadAsACompanyIsNotTheSchools() {
    var cast = story.cast();
    var campus = campuses.with(cast.karen());
    var id = story.asked(cast);
    assertThat(desk.reads(cast.karen(), id)).hasStatusOk();
    assertThat(desk.reads(campus.colleague(), id)).hasStatus(404);
  }

  @Test
  void aColleaguesReadingIsTheSchoolsAndBearsTheirName() {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    var id = story.asked(cast);
    story.signed(cast, id);
    desk.reads(campus.colleague(), id);
    var file = declarations.fileOf(cast.mads(), id);
    assertThat(file.declaration().status()).isEqualTo(Status.READ);
    assertThat(file.readings())
        .extracting(SchoolReading::who)
        .containsExactly("Bo Holm, " + campus.school().name());
    assertThat(file.contacts().getFirst().readAt()).isNotNull();
    assertThat(trail(id))
        .isEqualTo(
            "Bo Holm / %s / COLLEAGUE / DECLARATION / %s"
                .formatted(campus.school().name(), cast.birgit()));
  }

  @Test
  void aContactNamedAtTheSchoolReadsByNameToo() {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    campuses.appoint(campus.school(), cast.birgit(), "Birgit Dam");
    var id = story.asked(cast);
    story.signed(cast, id);
    desk.reads(cast.birgit(), id);
    assertThat(declarations.fileOf(cast.mads(), id).readings())
        .extracting(SchoolReading::who)
        .containsExactly("Birgit Dam, " + campus.school().name());
    assertThat(read(campus)).singleElement().extracting(Reading::name).isEqualTo("Birgit Dam");
  }

  @Test
  void whatIsReadInPersonIsNotFiledUnderAnotherSchool() {
    var cast = story.cast();
    var campus = campuses.one();
    campuses.appoint(campus.school(), cast.birgit(), "Birgit Dam");
    var id = story.asked(cast);
    story.signed(cast, id);
    desk.reads(cast.birgit(), id);
    assertThat(read(campus)).isEmpty();
  }

  private List<Reading> read(Campus campus) {
    return readings.of(new Viewer.Office(campus.owner()), campus.no(), null);
  }

  @Test
  void aColleagueMayAskForACorrectionInTheirOwnName() {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    var id = story.asked(cast);
    story.signed(cast, id);
    assertThat(desk.asks(campus.colleague(), id, "Forkert dato")).hasStatus(303);
    assertThat(
            jdbc.sql("select revision_asked_by from declarations.declaration where revises = :id")
                .param("id", id.value())
                .query(String.class)
                .single())
        .isEqualTo("Bo Holm, " + campus.school().name());
  }

  private boolean maySignIn(String address) {
    return known.stream().anyMatch(it -> it.knows(EmailAddress.of(address)));
  }

  private String trail(DeclarationId id) {
    return jdbc.sql(
            """
            select concat_ws(' / ', details ->> 'name', details ->> 'place', details ->> 'as',
                             details ->> 'matter', details ->> 'through')
            from audit.entry where subject = :id and act = 'DeclarationRead'
            """)
        .param("id", id.value())
        .query(String.class)
        .single();
  }
}
