package logbog.mail.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import logbog.mail.KeptMail;
import logbog.mail.KeptMails;
import logbog.mail.WhenKept;
import logbog.web.NotFound;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a demo without a mail server shows the mail it kept; elsewhere these pages do not exist.
 */
@Controller
@Conditional(WhenKept.class)
@RequestMapping("/dev/mail")
class KeptMailController {

  private static final int PAGE = 20;

  private final KeptMails mails;

  KeptMailController(KeptMails mails) {
    this.mails = mails;
  }

  @GetMapping
  ModelAndView list(@RequestParam(name = "before", required = false) @Nullable UUID before) {
    return Pages.show(KeptMailsPage.of(mails.before(before, PAGE + 1), PAGE, before != null));
  }

  /** What goes with a mail, to be kept; its kind is what its writer said. */
  @GetMapping("/{id}/bilag")
  ResponseEntity<byte[]> attachment(@PathVariable("id") UUID id) {
    var attachment = mails.find(id).map(KeptMail::attachment).orElseThrow(NotFound::new);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(attachment.type()))
        .header(
            "Content-Disposition",
            ContentDisposition.attachment().filename(attachment.name()).build().toString())
        .body(attachment.content().getBytes(StandardCharsets.UTF_8));
  }

  /** The HTML part as a mail program would show it: its own look and nothing else. */
  @GetMapping("/{id}/html")
  ResponseEntity<byte[]> html(@PathVariable("id") UUID id, HttpServletResponse response) {
    var mail = mails.find(id).orElseThrow(NotFound::new);
    response.setHeader("Content-Security-Policy", OwnLook.policyFor(mail.html()));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
        .body(mail.html().getBytes(StandardCharsets.UTF_8));
  }
}
