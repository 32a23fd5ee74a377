package logbog.declarations;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import logbog.Story;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody with a trainer's link and a browser, as far as the server can see. */
@Component
class LinkHolder {

  private final MockMvcTester http;

  LinkHolder(MockMvcTester http) {
    this.http = http;
  }

  MvcTestResult get(InvitationToken token) {
    return get(token, "");
  }

  MvcTestResult get(InvitationToken token, String under) {
    return http.get().uri(token.path() + under).exchange();
  }

  /** Sends a form that was drawn just now. */
  MvcTestResult post(InvitationToken token, String under, Map<String, String> fields) {
    return post(token, under, fields, UUID.randomUUID());
  }

  MvcTestResult post(InvitationToken token, String under, Map<String, String> fields, UUID key) {
    var form = new TreeMap<>(fields);
    form.put("_key", key.toString());
    return send(token, under, form, false);
  }

  /** What the sheet's script sends when one answer is given. */
  MvcTestResult tap(InvitationToken token, Map<String, String> fields) {
    return send(token, "/svar", fields, true);
  }

  private MvcTestResult send(
      InvitationToken token, String under, Map<String, String> fields, boolean byScript) {
    var request = http.post().uri(token.path() + under).with(Story.aForm());
    fields.forEach(request::param);
    return (byScript ? request.header("X-Autosave", "1") : request).exchange();
  }
}
