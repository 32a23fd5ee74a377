package logbog.mail;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** There is a mail server; an empty name is none. */
final class WhenSent implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return isSent(context.getEnvironment());
  }

  static boolean isSent(Environment settings) {
    return !settings.getProperty("spring.mail.host", "").isBlank();
  }
}
