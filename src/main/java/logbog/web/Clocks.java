package logbog.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What everything goes by, jobs included. */
@Configuration(proxyBeanMethods = false)
class Clocks {

  /** A demo may begin at another moment, to be walked through what happens in weeks. */
  @Bean
  static Clock clock(@Value("${logbog.demo-clock:}") String begins) {
    var real = Clock.systemUTC();
    return begins.isBlank()
        ? real
        : Clock.offset(
            real,
            Duration.between(
                real.instant(), LocalDateTime.parse(begins.strip()).atZone(Shell.DENMARK)));
  }
}
