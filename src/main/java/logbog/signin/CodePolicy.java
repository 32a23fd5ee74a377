package logbog.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How offices sign in, by configuration.
 *
 * @param mode whether a code is enough in a browser we do not know
 * @param breaker how many failed guesses from unknown browsers, over all addresses and a day, until
 *     a code is enough in none of them
 */
@ConfigurationProperties("logbog.signin")
record CodePolicy(@DefaultValue("CODE") Mode mode, @DefaultValue("500") int breaker) {

  /** {@code CODE}: until the budget of guesses is spent. {@code LINK}: never. */
  enum Mode {
    CODE,
    LINK
  }
}
