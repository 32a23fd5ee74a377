package logbog.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import logbog.programmes.Audience;
import logbog.programmes.Edition;
import logbog.programmes.Programme;
import logbog.programmes.Scale;
import logbog.programmes.Texts;
import logbog.programmes.Translated;
import logbog.web.Shell;
import org.springframework.stereotype.Component;

/** What a draft begins with when it begins with nothing: the shipped scale, from next August. */
@Component
class Blank {

  static final Scale SHIPPED =
      new Scale(
          List.of(
              level(0, "har ikke arbejdet med målet", "has not worked with the goal"),
              level(1, "kan under vejledning arbejde med målet", "can work with it when guided"),
              level(
                  2,
                  "kan i samarbejde med andre arbejde med målet",
                  "can work with it together with others"),
              level(3, "kan selvstændigt arbejde med målet", "can work with it on their own")),
          3);

  private final Clock clock;

  Blank(Clock clock) {
    this.clock = clock;
  }

  Edition of(Programme programme) {
    return new Edition(
        Objects.requireNonNullElse(programme.number(), 0),
        programme.name(),
        "",
        nextAugust(),
        new Audience.NewStarters(),
        List.of(),
        SHIPPED,
        Texts.SHIPPED);
  }

  /** Training begins in August; whoever writes now writes for the next. */
  LocalDate nextAugust() {
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    var august = today.withDayOfMonth(1).withMonth(8);
    return today.isBefore(august) ? august : august.plusYears(1);
  }

  private static Scale.Level level(int value, String danish, String english) {
    return new Scale.Level(value, "" + value, new Translated(danish, english));
  }
}
