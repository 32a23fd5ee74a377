package logbog;

import logbog.database.AfterRestore;
import logbog.database.Command;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * What a restore needs of the application: nothing that would start the database, whose folder is
 * only now being made.
 */
@ComponentScan(
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    useDefaultFilters = false,
    includeFilters = {
      @Filter(
          type = FilterType.ASSIGNABLE_TYPE,
          classes = {Command.OnFiles.class, AfterRestore.class}),
      @Filter(type = FilterType.REGEX, pattern = "logbog\\.keys\\.Wiring")
    })
final class FilesAlone {

  FilesAlone() {}

  static boolean suits(String... arguments) {
    return arguments.length > 0 && arguments[0].equals("restore");
  }
}
