package logbog.declarations.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import logbog.declarations.DeclarationId;
import logbog.declarations.Incomplete;
import logbog.declarations.OwnAddress;
import logbog.declarations.Transcripts;
import logbog.people.Viewer;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Shell;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a school's named person copies a signed paper sheet, and completes it from paper. */
@Controller
@RequestMapping("/home/erklaeringer/{id}/papir")
class TranscriptController {

  private final Transcripts transcripts;
  private final TranscriptPages pages;
  private final Clock clock;

  TranscriptController(Transcripts transcripts, TranscriptPages pages, Clock clock) {
    this.transcripts = transcripts;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/afskrift")
  ModelAndView show(@AuthenticationPrincipal Viewer.Office office, @PathVariable DeclarationId id) {
    var transcript = transcripts.opened(office, id);
    return Pages.show(pages.of(transcript, PaperForm.of(transcript.signature()), Problems.none()));
  }

  /** Saves what the page holds, to go on later. */
  @PostMapping("/afskrift")
  ModelAndView save(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable DeclarationId id,
      @RequestParam Map<String, String> sent,
      Once once) {
    var typed = FillingForm.of(sent);
    var read = read(typed);
    if (!read.problems().isEmpty()) {
      return Pages.rejected(
          pages.rejected(transcripts.of(office, id), typed, PaperForm.of(sent), read.problems()));
    }
    return once.goTo(
        () -> {
          transcripts.save(
              office, id, read.levels(), read.words(), read.sent(), PaperForm.of(sent).typed());
          return OfficePage.SHELF + "/" + id + "/papir/afskrift";
        });
  }

  /** Completes it as the paper has it (V6); what was typed is saved first, whatever is missing. */
  @PostMapping("/afsendelse")
  ModelAndView complete(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable DeclarationId id,
      @RequestParam Map<String, String> sent,
      Once once) {
    var typed = FillingForm.of(sent);
    var form = PaperForm.of(sent);
    var read = read(typed);
    var signed = new Typed();
    var signature = form.signature(signed);
    if (form.compared() == null) {
      signed.wrong("compared", "declarations.copy.compared.missing");
    }
    if (!read.problems().isEmpty()) {
      return Pages.rejected(
          pages.rejected(transcripts.of(office, id), typed, form, read.problems()));
    }
    if (!signed.ok() || signature.isEmpty()) {
      var saved =
          transcripts.save(office, id, read.levels(), read.words(), read.sent(), form.typed());
      return Pages.rejected(pages.rejected(saved, typed, form, signed.problems()));
    }
    try {
      return once.goTo(
          () -> {
            transcripts.save(office, id, read.levels(), read.words(), read.sent(), form.typed());
            transcripts.complete(office, id, signature.get(), form.falls() != null);
            return OfficePage.SHELF + "/" + id;
          });
    } catch (OwnAddress own) {
      var saved =
          transcripts.save(office, id, read.levels(), read.words(), read.sent(), form.typed());
      return Pages.rejected(
          pages.rejected(saved, typed, form, Problems.at("other", own.problem().key())));
    } catch (Incomplete missing) {
      var saved =
          transcripts.save(office, id, read.levels(), read.words(), read.sent(), form.typed());
      return Pages.rejected(pages.rejected(saved, typed, form, missing.missing()));
    }
  }

  /** By the day it was signed: a talk agreed for a day since was agreed for one to come. */
  private FillingReading read(FillingForm typed) {
    return FillingReading.copied(typed, LocalDate.ofInstant(clock.instant(), Shell.DENMARK));
  }
}
