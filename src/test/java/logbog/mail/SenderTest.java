package logbog.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import logbog.keys.CannotStart;
import logbog.web.Contacts;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class SenderTest {

  @Test
  void lettersComeFromTheSupportAddressUnlessAnotherIsSet() {
    assertThat(sender("", "drift@logbog.example").address())
        .isEqualTo(EmailAddress.of("drift@logbog.example"));
    assertThat(sender("post@logbog.example", "drift@logbog.example").address())
        .isEqualTo(EmailAddress.of("post@logbog.example"));
  }

  @Test
  void aWrongAddressStopsTheStartAndIsNamedAsTheOperatorKnowsIt() {
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> sender("post", "drift@logbog.example"))
        .withMessage("LOGBOG_MAIL_FROM must be one e-mail address, and is \"post\".");
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> sender("", "drift"))
        .withMessage("LOGBOG_SUPPORT_EMAIL must be one e-mail address, and is \"drift\".");
  }

  private static Sender sender(String from, String support) {
    var messages = new StaticMessageSource();
    messages.setUseCodeAsDefaultMessage(true);
    return Wiring.sender(from, new Contacts("Driften", support, ""), messages);
  }
}
