package logbog.mail;

import java.time.Clock;
import java.util.Locale;
import logbog.keys.CannotStart;
import logbog.web.Contacts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the parts that carry letters are put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BounceInbox.class)
class Wiring {

  /** In tests there is neither a mail server nor a demo: then letters wait. */
  @Bean
  static Dispatch dispatch(
      Ledger ledger,
      Writers writers,
      Typesetter typesetter,
      ObjectProvider<Postman> postman,
      Outages outages,
      Clock clock) {
    return new Dispatch(
        ledger,
        writers,
        typesetter,
        new SparingPostman(mail -> postman.getObject().deliver(mail), outages, clock),
        clock);
  }

  @Bean
  static Sender sender(
      @Value("${logbog.mail.from:}") String from, Contacts support, MessageSource messages) {
    var name = messages.getMessage("web.name", null, Locale.of("da"));
    return from.isBlank()
        ? new Sender(name, address("LOGBOG_SUPPORT_EMAIL", support.email()))
        : new Sender(name, address("LOGBOG_MAIL_FROM", from));
  }

  private static EmailAddress address(String setting, String given) {
    return EmailAddress.parse(given)
        .orElseThrow(
            () ->
                new CannotStart(
                    "%s must be one e-mail address, and is \"%s\".".formatted(setting, given)));
  }
}
