package logbog.database;

import com.zaxxer.hikari.HikariDataSource;
import logbog.database.Server.Login;
import logbog.keys.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** A database of the operator's, with two logins or, against our advice, with one. */
@Configuration(proxyBeanMethods = false)
@Conditional(OutsideGiven.class)
class Outside {

  private static final Logger log = LoggerFactory.getLogger(Outside.class);

  @Bean
  static Server server(
      @Value("${spring.datasource.url}") String url,
      @Value("${spring.datasource.username:}") String name,
      @Value("${spring.datasource.password:}") String password,
      @Value("${spring.flyway.user:}") String owner,
      @Value("${spring.flyway.password:}") String ownersPassword,
      @Value("${logbog.backup}") String backup) {
    if (!backup.isBlank()) {
      throw new CannotStart(
          "LOGBOG_BACKUP is for the embedded database; an outside one is backed up by its own means"
              + " (docs/backup.md).");
    }
    var application = new Login(name, password);
    return new Server(
        url, owner.isBlank() ? application : new Login(owner, ownersPassword), application);
  }

  /** With one login for all, the application at least puts its owner's rights down. */
  @Bean
  static BeanPostProcessor roleOfOneLogin(@Value("${spring.flyway.user:}") String owner) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessBeforeInitialization(Object bean, String name) {
        if (owner.isBlank() && bean instanceof HikariDataSource pool) {
          log.warn(
              "SPRING_FLYWAY_USER is not set: the login of SPRING_DATASOURCE_USERNAME owns the"
                  + " schema and could take its rights back; give the application one of its own");
          pool.setConnectionInitSql("set role " + Roles.APPLICATION);
        }
        return bean;
      }
    };
  }
}
