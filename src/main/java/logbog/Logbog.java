package logbog;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: an open logbook for supervised professional training. */
@SpringBootApplication
public class Logbog {

  public static void main(String[] args) {
    SpringApplication.run(Logbog.class, args);
  }
}
