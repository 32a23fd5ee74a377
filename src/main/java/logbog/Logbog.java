package logbog;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The application: an open logbook for supervised professional training. Beans are named in full,
 * so that modules may call things alike.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Logbog {

  public static void main(String[] args) {
    var serving = !CommandLine.asksFor(args);
    var application =
        new SpringApplication(FilesAlone.suits(args) ? FilesAlone.class : Logbog.class);
    application.addListeners(new Settings(serving));
    if (serving) {
      application.run(args);
    } else {
      new CommandLine(args).run(application);
    }
  }
}
