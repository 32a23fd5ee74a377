package logbog.signin;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

/** Has sessions cost a signed-in reader's page no more than one question to the database. */
@Configuration(proxyBeanMethods = false)
class SessionUse {

  @Bean
  static BeanPostProcessor sparingSessions(ObjectProvider<SessionInUse<Session>> inUse) {
    return new BeanPostProcessor() {
      @Override
      @SuppressWarnings({"unchecked", "rawtypes"}) // the sessions of both are that one's
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JdbcIndexedSessionRepository kept
            ? new SparingSessions<>((FindByIndexNameSessionRepository) kept, inUse.getObject())
            : bean;
      }
    };
  }

  /**
   * Each statement about a session stands for itself. Half a session, should we crash between two,
   * has no viewer and so opens nothing.
   */
  @Bean(name = "springSessionTransactionOperations", defaultCandidate = false)
  static TransactionOperations eachStatementForItself() {
    return TransactionOperations.withoutTransaction();
  }
}
