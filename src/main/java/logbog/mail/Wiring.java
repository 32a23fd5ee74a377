package logbog.mail;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import logbog.keys.CannotStart;
import logbog.web.Contacts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the parts that carry letters are put together. */
@Configuration(proxyBeanMethods = false)
class Wiring {

  /** In tests there is neither a mail server nor a demo: then letters wait. */
  @Bean
  static Dispatch dispatch(
      Ledger ledger,
      Writers writers,
      Typesetter typesetter,
      ObjectProvider<Postman> postman,
      Clock clock) {
    return new Dispatch(
        ledger, writers, typesetter, mail -> postman.getObject().deliver(mail), clock);
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

  /** Jobs carry an id and nothing else, so nothing is ever read back as an object. */
  @Bean
  static DbSchedulerCustomizer jobsWithoutBaggage() {
    return new DbSchedulerCustomizer() {
      @Override
      public Optional<Serializer> serializer() {
        return Optional.of(new NoBaggage());
      }
    };
  }

  private static final class NoBaggage implements Serializer {
    @Override
    public byte @Nullable [] serialize(@Nullable Object baggage) {
      if (baggage != null) {
        throw new IllegalArgumentException("A job carries an id and nothing else");
      }
      return null;
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte[] baggage) {
      throw new IllegalStateException("A job carries an id and nothing else");
    }
  }
}
