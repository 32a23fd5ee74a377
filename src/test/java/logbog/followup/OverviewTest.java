package logbog.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.Story;
import logbog.declarations.Addressees;
import logbog.declarations.Ask;
import logbog.declarations.DeclarationId;
import logbog.declarations.Requests;
import logbog.declarations.Status;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.placements.Workplace;
import logbog.places.Cvr;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the back office lists for a proven address (V9), and how it is made shorter. */
@ModuleTest
record OverviewTest(
    MockMvcTester http,
    Story story,
    Overview overview,
    Requests requests,
    Addressees addressees,
    Statements statements) {

  private static final Wanted ALL = new Wanted(null, "", "");

  @Test
  void anAddressSeesItsOwnAndNobodyElses() {
    var cast = story.cast();
    var others = story.cast();
    var first = story.asked(cast, 1);
    var second = story.asked(cast, 2);
    story.asked(others);
    assertThat(listed(cast.birgit(), ALL)).containsExactly(second, first);
    assertThat(listed(cast.karen(), ALL)).containsExactly(second, first);
    assertThat(listed("nobody-" + cast.birgit(), ALL)).isEmpty();
  }

  @Test
  void aReplacedAddressLosesItsScopeAtOnce() {
    var cast = story.cast();
    var id = story.asked(cast);
    var right = story.cast().birgit();
    addressees.replaceContact(
        cast.mads(), id, EmailAddress.of(cast.birgit()), EmailAddress.of(right));
    assertThat(listed(cast.birgit(), ALL)).isEmpty();
    assertThat(listed(right, ALL)).containsExactly(id);
  }

  @Test
  void anAddressOfBothSidesSeesEachOnce() {
    var cast = story.cast();
    var ask = story.ask(cast, 1);
    var id =
        requests.request(
            cast.mads(),
            new Ask(
                ask.speciality(),
                ask.begun(),
                ask.workplace(),
                ask.period(),
                ask.trainers(),
                List.of(EmailAddress.of(cast.karen()))));
    assertThat(listed(cast.karen(), ALL)).containsExactly(id);
  }

  @Test
  void aStateIsPickedOut() {
    var cast = story.cast();
    var sent = story.asked(cast, 1);
    var signed = story.asked(cast, 2);
    story.signed(cast, signed);
    assertThat(listed(cast.birgit(), new Wanted(Status.SENT, "", ""))).containsExactly(sent);
    assertThat(listed(cast.birgit(), new Wanted(Status.COMPLETED, "", ""))).containsExactly(signed);
    assertThat(listed(cast.birgit(), new Wanted(Status.EXPIRED, "", ""))).isEmpty();
  }

  @Test
  void aClassIsPickedOutByAPartOfItsName() {
    var cast = story.cast();
    var id = story.asked(cast);
    assertThat(listed(cast.birgit(), new Wanted(null, "ms24", ""))).containsExactly(id);
    assertThat(listed(cast.birgit(), new Wanted(null, "MS25", ""))).isEmpty();
    assertThat(listed(cast.birgit(), new Wanted(null, "M_24", ""))).isEmpty();
  }

  @Test
  void wordsAreFoundInNamesWhateverTheirCase() {
    var cast = story.cast();
    var ask = story.ask(cast, 1);
    var id =
        requests.request(
            cast.mads(),
            new Ask(
                ask.speciality(),
                ask.begun(),
                Workplace.company("Østre Ålsgårde Værksted", new Cvr("13748136")),
                ask.period(),
                ask.trainers(),
                ask.contacts()));
    assertThat(listed(cast.birgit(), words("ÅLSGÅRDE værk"))).containsExactly(id);
    assertThat(listed(cast.birgit(), words("holm østre møbelsnedker"))).containsExactly(id);
    assertThat(listed(cast.birgit(), words("holm vestre"))).isEmpty();
    assertThat(listed(cast.birgit(), words("%"))).isEmpty();
    assertThat(listed(cast.birgit(), words("\\"))).isEmpty();
  }

  @Test
  void theListGoesOnFromItsLastLine() {
    var cast = story.cast();
    var asked = new ArrayList<DeclarationId>();
    IntStream.range(0, Overview.PAGE + 2).forEach(n -> asked.addFirst(story.asked(cast, 1)));
    var office = new Viewer.Office(cast.birgit());
    var first = overview.of(office, ALL, null);
    assertThat(ids(first)).isEqualTo(asked.subList(0, Overview.PAGE));
    var second = overview.of(office, ALL, first.last().orElseThrow());
    assertThat(ids(second)).isEqualTo(asked.subList(Overview.PAGE, asked.size()));
    assertThat(second.last()).isEmpty();
    assertThat(page(cast.birgit(), "?status=SENT&text=mads").text())
        .contains(
            "/home?status=SENT&amp;className=&amp;text=mads&amp;before=" + first.last().get());
  }

  @Test
  void aPageIsOneStatementHoweverLong() throws Exception {
    var cast = story.cast();
    var office = new Viewer.Office(cast.birgit());
    for (int course = 1; course <= 3; course++) {
      story.asked(cast, course);
      assertThat(statements.of(() -> overview.of(office, ALL, null))).hasSize(1);
    }
  }

  @Test
  void theListShowsHowFarEachHasComeAndNoAnswers() {
    var cast = story.cast();
    story.signed(cast, story.asked(cast));
    assertThat(page(cast.birgit(), "").text())
        .contains("Mads Holm", "MS24-2", "Nordlys Møbler ApS", "Udfyldt")
        .doesNotContain("Mere tid til læsning", "Maskinværksted");
  }

  @Test
  void anEmptyListSaysWhatToDoNext() {
    var nobody = "nobody-" + story.cast().birgit();
    assertThat(page(nobody, "").text()).contains("Der er ingen erklæringer til " + nobody);
    assertThat(page(nobody, "?text=x").text()).contains("Vis alle erklæringer");
  }

  @Test
  void aFilterThatCannotBeReadIsSaidBesideItsField() {
    var cast = story.cast();
    assertThat(page(cast.birgit(), "?status=LOST").status()).isEqualTo(422);
    assertThat(page(cast.birgit(), "?className=" + "x".repeat(101)).text())
        .contains("className-error", "x".repeat(101));
    assertThat(page(cast.birgit(), "?text=%00").status()).isEqualTo(422);
    assertThat(page(cast.birgit(), "?before=1").status()).isEqualTo(404);
  }

  private record Answer(int status, String text) {}

  private Answer page(String address, String query) {
    var answer = http.get().uri(URI.create("/home" + query)).with(Story.office(address));
    var response = answer.exchange().getResponse();
    return new Answer(
        response.getStatus(), new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  private static Wanted words(String words) {
    return new Wanted(null, "", words);
  }

  private List<DeclarationId> listed(String address, Wanted wanted) {
    return ids(overview.of(new Viewer.Office(address), wanted, null));
  }

  private static List<DeclarationId> ids(Lines lines) {
    return lines.lines().stream().map(Line::id).toList();
  }
}
