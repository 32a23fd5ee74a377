package logbog.summons.web;

import java.util.LinkedHashMap;
import java.util.Map;
import logbog.summons.Calls;
import logbog.web.Shell;

/** The fields of a summons by the names they bear on the page. */
public final class SummonsNames {

  private SummonsNames() {}

  public static Map<String, String> in(Shell shell) {
    var names = new LinkedHashMap<String, String>();
    names.put("school", shell.text("summons.form.school"));
    names.put("className", shell.text("summons.form.class"));
    names.put("mainCourse", shell.text("summons.form.main-course"));
    names.put("periodEnd", shell.text("summons.form.period-end"));
    names.put("schoolStart", shell.text("summons.form.school-start"));
    names.put("programme", shell.text("signin.field.programme"));
    names.put("speciality", shell.text("signin.field.speciality"));
    for (int n = 1; n <= Calls.MOST_CONTACTS; n++) {
      names.put("contact" + n, shell.text("summons.form.contact", n));
    }
    names.put("list", shell.text("summons.form.list"));
    for (int n = 0; n < Typing.FIXES; n++) {
      names.put("fix-" + n, shell.text("summons.form.fix", n + 1));
    }
    names.put("letter", shell.text("summons.form.letter"));
    names.put("sendDate", shell.text("summons.form.send-date"));
    names.put("sendTime", shell.text("summons.form.send-time.name"));
    names.put("file", shell.text("summons.form.file"));
    return names;
  }
}
