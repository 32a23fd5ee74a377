package logbog.resets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What of a saved mail is kept and shown, and what it may cost to read one. */
class MailFileTest {

  private static final String HEAD =
      """
      From: =?utf-8?Q?Lise_Thorup?= <lise@laege.example>
      To: sekretariat@region.example
      Date: Mon, 16 Nov 2026 23:30:00 +0000
      Subject: =?utf-8?B?%s?=
      X-Spam: nothing to see
      """
          .formatted(base64("Forkert læge godkendt"));

  @Test
  void headersAreShownAsTextAndTheWordsAsTheyWereWritten() {
    var mail = read(HEAD + text("Jeg kom til at godkende I3.\n\n\n\nVenlig hilsen Lise"));
    assertThat(mail.headers())
        .containsExactly(
            "From: Lise Thorup <lise@laege.example>",
            "To: sekretariat@region.example",
            "Date: Mon, 16 Nov 2026 23:30:00 +0000",
            "Subject: Forkert læge godkendt");
    assertThat(mail.words()).isEqualTo("Jeg kom til at godkende I3.\n\nVenlig hilsen Lise");
    assertThat(mail.sha256()).hasSize(64);
  }

  @Test
  void itsDayIsTheDanishOne() {
    assertThat(read(HEAD + text("Hej")).sentOn()).isEqualTo(LocalDate.of(2026, 11, 17));
  }

  @Test
  void ofHtmlOnlyTheWordsAreKept() {
    var html = "<p>Nulstil <b>I3</b></p><script>alert(1)</script><img src=x onerror=alert(2)>";
    var mail = read(HEAD + part("text/html; charset=utf-8", html));
    assertThat(mail.words()).contains("Nulstil I3").doesNotContain("<", "alert");
  }

  @Test
  void whatIsAttachedIsNamedAndNotKept() {
    var mail =
        read(
            HEAD
                + parts(
                    text("Se bilag"),
                    "Content-Type: application/x-msdownload\nContent-Disposition: attachment;"
                        + " filename=\"brev.exe\"\nContent-Transfer-Encoding: base64\n\n"
                        + base64("MZ payload")
                        + "\n"));
    assertThat(mail.words()).isEqualTo("Se bilag");
    assertThat(mail.attachments()).containsExactly("brev.exe");
    assertThat(mail.toString()).doesNotContain("payload", base64("MZ payload"));
  }

  @Test
  void whatWouldChangeThePageIsTakenOut() {
    var mail =
        read(
            "From: a@b.example\nDate: Mon, 16 Nov 2026 10:00:00 +0000\nSubject: =?utf-8?B?"
                + base64("Emne\r\nBcc: alle\u202E\u0000")
                + "?=\n"
                + text("En\u0000\u0007\u202Eto"));
    assertThat(mail.headers()).contains("Subject: Emne Bcc: alle");
    assertThat(mail.words()).isEqualTo("Ento");
  }

  @Test
  void whatIsNoMailIsRefused() {
    for (var file : new String[] {"", "%PDF-1.7 og mere", "From: a@b.example\n\nIngen dato"}) {
      assertThatThrownBy(() -> read(file)).isInstanceOf(MailRefused.class);
    }
    assertThatThrownBy(() -> read(HEAD + "\n")).isInstanceOf(MailRefused.class);
    assertThatThrownBy(() -> MailFile.read(new byte[MailFile.LARGEST + 1]))
        .isInstanceOf(MailRefused.class);
  }

  @Test
  void aCharsetNobodyKnowsIsNoReasonToLoseTheWords() {
    assertThat(read(HEAD + part("text/plain; charset=\"x-made-up\"", "Hej")).words())
        .isEqualTo("Hej");
  }

  @Test
  void howeverItIsBuiltItIsReadInNoTime() {
    var deep = new StringBuilder(HEAD);
    for (int n = 0; n < 400; n++) {
      deep.append("Content-Type: multipart/mixed; boundary=b")
          .append(n)
          .append("\n\n--b")
          .append(n);
      deep.append("\n");
    }
    deep.append(text("Inderst"));
    var wide = HEAD + "Content-Type: multipart/mixed; boundary=b\n" + "\n--b\n".repeat(400_000);
    var endless = HEAD + text("ord ".repeat(2_000_000));
    assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          assertThatThrownBy(() -> read(deep.toString())).isInstanceOf(MailRefused.class);
          assertThatThrownBy(() -> read(wide)).isInstanceOf(MailRefused.class);
          assertThat(read(endless).words())
              .hasSizeLessThanOrEqualTo(MailWords.LONGEST)
              .endsWith("…");
        });
  }

  private static RequestMail read(String mail) {
    return MailFile.read(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String words) {
    return part("text/plain; charset=utf-8", words);
  }

  private static String part(String type, String words) {
    return "Content-Type: " + type + "\nContent-Transfer-Encoding: 8bit\n\n" + words + "\n";
  }

  private static String parts(String... parts) {
    return "Content-Type: multipart/mixed; boundary=\"skel\"\n\n--skel\n"
        + String.join("\n--skel\n", parts)
        + "\n--skel--\n";
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
