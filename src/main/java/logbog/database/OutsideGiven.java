package logbog.database;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the operator has named an outside database. */
class OutsideGiven implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    var url = context.getEnvironment().getProperty("spring.datasource.url");
    return url != null && !url.isBlank();
  }

  /** The other case. */
  static class Not extends OutsideGiven {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !super.matches(context, metadata);
    }
  }
}
