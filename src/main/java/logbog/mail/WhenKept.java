package logbog.mail;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * The demo is on and there is no mail server: mail is kept and can be read at {@code /dev/mail}.
 */
public final class WhenKept implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    var settings = context.getEnvironment();
    return settings.getProperty("logbog.demo", Boolean.class, false) && !WhenSent.isSent(settings);
  }
}
