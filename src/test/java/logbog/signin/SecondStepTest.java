package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import logbog.ModuleTest;
import logbog.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Codes of an app count once and for one; guesses at them are counted, paid for and told of. */
@ModuleTest
record SecondStepTest(
    MockMvcTester http,
    Medic.Ward ward,
    Authenticators apps,
    ClinicianSignIn signIn,
    JdbcClient jdbc,
    TestClock time) {

  private static final Caller CALLER = new Caller("203.0.113.9", Locale.of("da"));

  @Test
  void aCodeWorksOnceAndNoneBeforeItDoes() {
    var freja = ward.arrived(http, time);
    var earlier = ward.code(freja, 0, apps);
    var code = ward.code(freja, 1, apps);
    freja.signIn(Medic.PASSWORD);
    assertThat(freja.give(code).status()).isEqualTo(303);
    for (var dead : new String[] {code, earlier}) {
      var thief = freja.elsewhere(http);
      thief.signIn(Medic.PASSWORD);
      assertThat(thief.give(dead).status()).isEqualTo(422);
      assertThat(thief.isIn()).isFalse();
    }
  }

  @Test
  void aCodeCountsOnlyForItsPerson() {
    var freja = ward.arrived(http, time);
    var other = ward.arrived(http, time);
    freja.signIn(Medic.PASSWORD);
    assertThat(freja.give(ward.code(other, 0, apps)).problem("code")).isNotEmpty();
  }

  @Test
  void fiveWrongCodesEndThePassageAndTheOwnerIsTold() {
    var freja = ward.arrived(http, time);
    freja.signIn(Medic.PASSWORD);
    for (int i = 0; i < 5; i++) {
      assertThat(freja.give(wrong(freja)).status()).isEqualTo(422);
    }
    assertThat(freja.give(ward.code(freja, 0, apps)).location()).isEqualTo("/laege?besked=over");
    assertThat(freja.isIn()).isFalse();
    assertThat(freja.mail().subject()).isEqualTo("Forkerte koder til dit login i Logbog");
  }

  /** Somebody else brought it about, in a browser of theirs. */
  @Test
  void theWarningIsInTheLanguageOfWhoIsWarned() {
    var freja = ward.arrived(http, time);
    var thief = freja.elsewhere(http);
    thief.browser().open("/laege?lang=en");
    thief.signIn(Medic.PASSWORD);
    for (int i = 0; i < 5; i++) {
      thief.give(wrong(freja));
    }
    assertThat(freja.mail().subject()).isEqualTo("Forkerte koder til dit login i Logbog");
  }

  @Test
  void tenWrongCodesMakeThePasswordNoGood() {
    var freja = ward.arrived(http, time);
    for (int i = 0; i < 10; i++) {
      if (i % 5 == 0) {
        freja.signIn(Medic.PASSWORD);
      }
      freja.give(wrong(freja));
    }
    freja.signIn(Medic.PASSWORD);
    assertThat(freja.give(ward.code(freja, 0, apps)).problem("code")).contains("ny adgangskode");
    assertThat(freja.isIn()).isFalse();
    renew(freja, "gummistøvler-i-mosen-4");
    freja.signIn("gummistøvler-i-mosen-4");
    freja.give(ward.code(freja, 0, apps));
    assertThat(freja.isIn()).isTrue();
  }

  @Test
  void wrongCodesBeforeTheRightOneCostNothingAfterwards() {
    var freja = ward.arrived(http, time);
    freja.signIn(Medic.PASSWORD);
    freja.give(wrong(freja));
    assertThat(paid(freja)).isEqualTo(1);
    freja.give(ward.code(freja, 0, apps));
    assertThat(paid(freja)).isZero();
  }

  @Test
  void guessesAtTheSameTimeAreCountedOneByOne() throws Exception {
    var freja = ward.arrived(http, time);
    freja.signIn(Medic.PASSWORD);
    var passage = LinkToken.valueOf(freja.browser().cookie("logbog-passage") + "");
    var wrong = new Code(wrong(freja));
    try (var threads = Executors.newFixedThreadPool(8)) {
      var said =
          threads.invokeAll(
              IntStream.range(0, 20)
                  .<Callable<Said>>mapToObj(i -> () -> signIn.give(passage, wrong, CALLER))
                  .toList());
      var compared = 0;
      for (var one : said) {
        compared += one.get() == Said.WRONG ? 1 : 0;
      }
      assertThat(compared).isEqualTo(Passage.TRIES);
    }
  }

  private String wrong(Medic freja) {
    var code = Integer.parseInt(ward.code(freja, 0, apps));
    return "%06d".formatted((code + 500_000) % 1_000_000);
  }

  private void renew(Medic freja, String password) {
    freja.browser().open("/laege/adgangskode/glemt");
    freja.browser().send("/laege/adgangskode/glemt", Map.of("email", freja.email()));
    var link = freja.mail().path();
    freja.browser().open(link);
    freja.browser().send(link, Map.of("password", password));
  }

  private int paid(Medic freja) {
    return jdbc.sql("select count(*) from signin.second_guess where person = :person")
        .param("person", freja.viewer().id().value())
        .query(Integer.class)
        .single();
  }
}
