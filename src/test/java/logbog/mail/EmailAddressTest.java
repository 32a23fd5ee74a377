package logbog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @Test
  void theSameAddressIsTheSameValueHoweverItIsTyped() {
    assertThat(EmailAddress.parse("  Karen@Nordlys.Example "))
        .hasValue(EmailAddress.of("karen@nordlys.example"));
  }

  @Test
  void aDanishDomainIsTakenInItsWireForm() {
    assertThat(EmailAddress.parse("mads@møbler.example"))
        .hasValue(EmailAddress.of("mads@xn--mbler-vua.example"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.dk",
        "first.last+tag@sub.school.example",
        "o'neil_1@x-y.example",
        "1@2.example"
      })
  void ordinaryAddressesAreTaken(String typed) {
    assertThat(EmailAddress.parse(typed)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "karen",
        "karen@",
        "@nordlys.example",
        "karen@nordlys",
        "karen@@nordlys.example",
        "karen@nordlys..example",
        ".karen@nordlys.example",
        "karen.@nordlys.example",
        "karen@-nordlys.example",
        "karen@nordlys-.example",
        "karen@[127.0.0.1]",
        "karen@127.0.0.1",
        "karen lund@nordlys.example",
        "karen@nordlys.example, poul@nordlys.example",
        "karen@nordlys.example;poul@nordlys.example",
        "Karen Lund <karen@nordlys.example>",
        "\"karen\"@nordlys.example",
        "karen@nordlys.example\r\nBcc: all@victims.example",
        "karen\n@nordlys.example",
        "karen\u0000@nordlys.example",
        "kären@nordlys.example",
        "karen@nordlys.example\u200b",
        "karen%00@nordlys.example\u0007"
      })
  void anythingButOneAddressIsRefused(String typed) {
    assertThat(EmailAddress.parse(typed)).isEmpty();
  }

  @Test
  void anAddressIsNoLongerThanAMailServerMustTake() {
    var domain = "d".repeat(60) + "." + "d".repeat(60) + "." + "d".repeat(60) + ".example";
    assertThat(EmailAddress.parse("a".repeat(61) + "@" + domain)).isPresent();
    assertThat(EmailAddress.parse("a".repeat(65) + "@x.example")).isEmpty();
    assertThat(EmailAddress.parse("a".repeat(64) + "@" + domain)).isEmpty();
  }

  @Test
  void noneIsNone() {
    assertThat(EmailAddress.parse(null)).isEmpty();
  }
}
