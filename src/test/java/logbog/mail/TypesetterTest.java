package logbog.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import logbog.web.BaseUrl;
import logbog.web.Contacts;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class TypesetterTest {

  private static final String LINK =
      "https://logbog.example/e/Hk2p-Q8vYx_1aBcDeFgHiJkLmNoPqRsTuVwXyZ01234?a=1&b=2";
  private static final Pattern URL = Pattern.compile("https?:[^\\s\"<>]+|www\\.");
  private static final Prose INVITATION =
      new Prose(
          "Mads Holm beder om en erklæring",
          "Kære Karen Lund",
          List.of(
              "Mads Holm har været i oplæring hos Nordlys Møbler ApS, og skolen beder om din"
                  + " erklæring om, hvor langt Mads er nået med hvert af oplæringsmålene."),
          null,
          new Prose.Action("Åbn erklæringen", LINK),
          List.of("Linket virker i 90 dage."),
          "Du får mailen, fordi Mads Holm har skrevet din adresse som oplæringsansvarlig.",
          List.of("Spørgsmål om oplæringsmål: Udvalget, tlf. 12 34 56 78"));

  private static final Prose CODE =
      new Prose(
          "Din engangskode til Logbog",
          "",
          List.of("Nogen bad om en kode kl. 10:42 i Firefox på Windows."),
          "0427",
          null,
          List.of("Skriv den på siden inden ti minutter."),
          "Du får mailen, fordi nogen skrev din adresse.",
          List.of(
              "Spørgsmål om oplæringsmål: Udvalget, tlf. 12 34 56 78", "Udvalget, mål@u.example"));

  @Test
  void bothPartsHoldTheSameSingleAddress() {
    var mail = set(INVITATION);
    assertThat(urls(mail.text())).containsExactly(LINK);
    assertThat(urls(Jsoup.parse(mail.html()).select("a").attr("href"))).containsExactly(LINK);
    assertThat(urls(mail.html())).hasSize(1);
  }

  @Test
  void bothPartsSayTheSame() {
    var mail = set(INVITATION);
    var html = Jsoup.parse(mail.html()).body().text();
    var text = mail.text().replace(":\n" + LINK, "").replace("---\n", "");
    assertThat(text.replaceAll("\\s+", " ").strip()).isEqualTo(html);
  }

  @Test
  void aCodeStandsAloneOnItsLineAndNothingElseLooksLikeOne() {
    var mail = set(CODE);
    assertThat(mail.text().lines()).contains("0427");
    assertThat(groups(mail.text())).containsExactly("0427");
    assertThat(groups(mail.html())).containsExactly("0427");
    assertThat(Jsoup.parse(mail.html()).select("p.code").text()).isEqualTo("0427");
  }

  @Test
  void besideACodeNoPhoneIsGivenButTheAddressIs() {
    assertThat(set(CODE).text())
        .contains("drift@logbog.example")
        .contains("mål@u.example")
        .doesNotContain("11 22 33 44")
        .doesNotContain("12 34 56 78");
    assertThat(set(INVITATION).text()).contains("11 22 33 44").contains("12 34 56 78");
  }

  @Test
  void theTextPartIsWrappedAndItsAddressIsNot() {
    assertThat(set(INVITATION).text().lines().filter(line -> !line.equals(LINK)))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(72));
    assertThat(set(INVITATION).text().lines()).contains(LINK);
  }

  @Test
  void aNameCannotForgeAHeaderOrCarryAnAddress() {
    var mail =
        set(
            new Prose(
                "Erklæring for Eve\r\nBcc: all@victims.example",
                "Kære Eve\u202E",
                List.of("Se htthttp://p://evil.example og WWW.evil.example"),
                null,
                null,
                List.of("<b>fed</b>"),
                "Derfor.",
                List.of()));
    assertThat(mail.subject()).isEqualTo("Erklæring for Eve Bcc: all@victims.example");
    assertThat(urls(mail.text())).isEmpty();
    assertThat(urls(mail.html())).isEmpty();
    assertThat(mail.text()).doesNotContain("\u202E");
    assertThat(mail.html()).contains("&lt;b&gt;fed");
  }

  @Test
  void aLetterLinksNowhereElse() {
    var elsewhere =
        new Prose(
            "s",
            "",
            List.of(),
            null,
            new Prose.Action("Åbn", "https://logbog.example.evil.example/"),
            List.of(),
            "w",
            List.of());
    assertThatIllegalArgumentException().isThrownBy(() -> set(elsewhere));
  }

  private static Mail set(Prose prose) {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/mail");
    messages.setDefaultEncoding("UTF-8");
    var templates = TemplateEngine.createPrecompiled(ContentType.Html);
    templates.setBinaryStaticContent(true);
    return new Typesetter(
            templates,
            new Footer(
                messages, new Contacts("Driften af Logbog", "drift@logbog.example", "11 22 33 44")),
            new BaseUrl(URI.create("https://logbog.example")))
        .set(
            LetterId.of(UUID.randomUUID()),
            Letter.of("mail.example", EmailAddress.of("karen@nordlys.example"), UUID.randomUUID())
                .in(Locale.of("da")),
            prose);
  }

  private static List<String> urls(String part) {
    return URL.matcher(part).results().map(MatchResult::group).toList();
  }

  /** Runs of digits as long as a code or longer, however they are grouped. */
  private static List<String> groups(String part) {
    return Pattern.compile("\\d(?:[ .-]?\\d){3,}")
        .matcher(part)
        .results()
        .map(MatchResult::group)
        .toList();
  }
}
