package logbog.declarations.web;

import java.util.LinkedHashMap;
import java.util.Map;
import logbog.declarations.Ask;
import logbog.web.Shell;

/** The fields of a request by the names they bear on the page */
public final class RequestNames {

  private RequestNames() {}

  public static Map<String, String> in(Shell shell) {
    var names = new LinkedHashMap<String, String>();
    names.put("training", shell.text("declarations.request.training"));
    names.put("kind", shell.text("declarations.request.kind"));
    names.put("programme", shell.text("signin.field.programme"));
    names.put("speciality", shell.text("signin.field.speciality"));
    names.put("begun", shell.text("declarations.request.begun"));
    names.put("periodEnd", shell.text("declarations.request.period-end"));
    names.put("mainCourse", shell.text("declarations.request.main-course"));
    names.put("school", shell.text("declarations.request.school"));
    names.put("className", shell.text("declarations.request.class"));
    for (int n = 1; n <= Ask.MOST_ADDRESSES; n++) {
      names.put("contact" + n, shell.text("declarations.request.contact", n));
    }
    for (int n = 1; n <= Ask.MOST_ADDRESSES; n++) {
      names.put("trainer" + n, shell.text("declarations.request.trainer", n));
    }
    names.put("cvr", shell.text("declarations.request.cvr"));
    names.put("workplaceName", shell.text("declarations.request.workplace"));
    names.put("country", shell.text("declarations.request.country"));
    names.put("abroadReason", shell.text("declarations.request.abroad.reason"));
    return names;
  }
}
