package logbog.programmes;

import java.util.Set;
import java.util.regex.Pattern;
import logbog.intake.CsvFile;
import logbog.intake.FileKind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Files of a programme's scale and form texts, called by its number: {@code 1205.scale.csv}. The
 * only kind known by its name, since the table says nothing of whose it is.
 */
@Component
@Order(10)
class FormFiles implements FileKind {

  private static final Pattern NAME = Pattern.compile("([1-9][0-9]{0,5})\\.scale\\.csv");

  private final Forms forms;

  FormFiles(Forms forms) {
    this.forms = forms;
  }

  @Override
  public boolean recognizes(String file, Set<String> columns) {
    return NAME.matcher(file).matches();
  }

  @Override
  public Set<String> required() {
    return Set.of("kind", "value", "label", "words");
  }

  @Override
  public void take(CsvFile file) {
    var rows = new FormRows();
    file.each(rows::add);
    if (rows.levels() < 2) {
      file.wrong(0, "kind", "programmes.few-levels");
    }
    var name = NAME.matcher(file.name());
    if (file.ok() && name.matches()) {
      forms.publish(Integer.parseInt(name.group(1)), rows.form());
    }
  }
}
