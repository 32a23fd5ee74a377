package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import logbog.Browser.Answer;
import logbog.ModuleTest;
import logbog.Story;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** People change their own account. */
@ModuleTest
record ProfileTest(
    MockMvcTester http,
    Apprentice.School school,
    People people,
    Story story,
    AccountRows rows,
    Passwords passwords,
    JdbcClient jdbc) {

  private static final String NEW = "nyt-høvleblad-i-regn";

  @Test
  void nameAndSpecialityAreChangedAndShownAtOnce() {
    var sofie = school.sofieSignedIn(http);
    var wanted = school.named("Møbelsnedker");
    var typed =
        Map.of(
            "name", "Sofie Bang Holm",
            "programme", wanted.programme().toString(),
            "speciality", wanted.id().toString());
    assertThat(send(sofie, "/profil", typed).location()).startsWith("/profil");
    var page = sofie.browser().open("/profil").page();
    assertThat(page.select(".lb-visitor").text()).isEqualTo("Sofie Bang Holm");
    assertThat(page.select("#speciality option[selected]").text()).isEqualTo("Møbelsnedker");
  }

  @Test
  void aNewAddressCountsOnceItsLinkIsUsedAndTheOldOneIsTold() {
    var sofie = school.sofieSignedIn(http);
    var moved =
        new Apprentice("ny-" + sofie.email(), sofie.browser(), sofie.letters(), sofie.speciality());
    send(
        sofie,
        "/profil/email",
        Map.of("email", moved.email(), "confirmation", Apprentice.PASSWORD));
    assertThat(sofie.mail().subject()).contains("ved at blive skiftet");
    assertThat(sofie.elsewhere(http).signIn(Apprentice.PASSWORD).status()).isEqualTo(303);
    moved.prove(moved.mail().path());
    assertThat(moved.elsewhere(http).signIn(Apprentice.PASSWORD).status()).isEqualTo(303);
    assertThat(sofie.elsewhere(http).signIn(Apprentice.PASSWORD).status()).isEqualTo(422);
  }

  @Test
  void anAddressOfSomeoneElseLooksTheSameAndIsNotTaken() {
    var sofie = school.sofieSignedIn(http);
    var other = school.sofieSignedIn(http);
    var typed = Map.of("email", other.email(), "confirmation", Apprentice.PASSWORD);
    assertThat(send(sofie, "/profil/email", typed).location()).isEqualTo("/profil?besked=email");
    assertThat(other.mail().subject()).isEqualTo("Du har allerede en konto i Logbog");
  }

  @Test
  void withoutThePresentPasswordNothingThatMattersIsChanged() {
    var sofie = school.sofieSignedIn(http);
    var address = Map.of("email", "x" + sofie.email(), "confirmation", "gættet-forkert-1");
    assertThat(send(sofie, "/profil/email", address).problem("confirmation")).isNotEmpty();
    var password = Map.of("current", "gættet-forkert-1", "password", NEW);
    assertThat(send(sofie, "/profil/adgangskode", password).problem("current")).isNotEmpty();
    var removal = Map.of("farewell", "gættet-forkert-1");
    assertThat(send(sofie, "/profil/sletning", removal).problem("farewell")).isNotEmpty();
  }

  @Test
  void aNewPasswordEndsTheOtherSessionsAndIsTold() {
    var sofie = school.sofieSignedIn(http);
    var elsewhere = sofie.elsewhere(http);
    elsewhere.signIn(Apprentice.PASSWORD);
    send(sofie, "/profil/adgangskode", Map.of("current", Apprentice.PASSWORD, "password", NEW));
    assertThat(sofie.isIn()).isTrue();
    assertThat(elsewhere.isIn()).isFalse();
    assertThat(sofie.mail().subject()).contains("er ændret");
  }

  @Test
  void anAccountNothingDependsOnIsDeletedWhole() {
    var sofie = school.sofieSignedIn(http);
    var elsewhere = sofie.elsewhere(http);
    elsewhere.signIn(Apprentice.PASSWORD);
    var person = rows.at(EmailAddress.of(sofie.email())).orElseThrow().person();
    var answer = send(sofie, "/profil/sletning", Map.of("farewell", Apprentice.PASSWORD));
    assertThat(answer.location()).startsWith("/login");
    assertThat(people.find(person)).isEmpty();
    assertThat(elsewhere.isIn()).isFalse();
    assertThat(sofie.elsewhere(http).signIn(Apprentice.PASSWORD).status()).isEqualTo(422);
  }

  @Test
  void whoHasADeclarationIsNotDeleted() {
    var cast = story.cast();
    story.asked(cast);
    var email = EmailAddress.of(cast.email());
    rows.add(cast.mads().id(), email, passwords.hash(new Password(Apprentice.PASSWORD)));
    rows.prove(cast.mads().id(), email);
    var mads = school.sofie(http);
    var browser = new Apprentice(cast.email(), mads.browser(), mads.letters(), mads.speciality());
    browser.signIn(Apprentice.PASSWORD);
    var answer = send(browser, "/profil/sletning", Map.of("farewell", Apprentice.PASSWORD));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problem("farewell"))
        .contains("fordi en erklæring eller et projekt hører til dig");
    assertThat(browser.isIn()).isTrue();
    assertThat(people.find(cast.mads().id())).isPresent();
  }

  @Test
  void whatHappensToAnAccountLeavesATrail() {
    var sofie = school.sofieSignedIn(http);
    send(sofie, "/profil/adgangskode", Map.of("current", Apprentice.PASSWORD, "password", NEW));
    var person = rows.at(EmailAddress.of(sofie.email())).orElseThrow().person();
    assertThat(
            jdbc.sql("select act from audit.entry where learner = :it order by id")
                .param("it", person.value())
                .query(String.class)
                .list())
        .containsExactly("AccountOpened", "AddressProven", "PersonSignedIn", "PasswordChanged");
  }

  @Test
  void anOfficeHasNoProfile() {
    var answer =
        http.get().uri("/profil").with(Story.as(new Viewer.Office("karen@nordlys.example")));
    assertThat(answer).hasStatus(303).hasHeader("Location", "/login?til=%2Fprofil");
  }

  private static Answer send(Apprentice apprentice, String form, Map<String, String> typed) {
    apprentice.browser().open("/profil");
    return apprentice.browser().send(form, typed);
  }
}
