package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import logbog.Story;
import logbog.Trade;
import logbog.Trades;
import logbog.declarations.Ask;
import logbog.declarations.DeclarationId;
import logbog.declarations.Requests;
import logbog.mail.Letters;
import logbog.programmes.Programmes;
import logbog.programmes.Speciality;
import logbog.tables.Cell;
import logbog.tables.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A whole year of a committee, walked by somebody who has just become a member: a workbook of goals
 * is published from August, the difference to last year is seen, and those who began in June keep
 * what they had.
 */
@JourneyTest
record NewMemberTest(
    Letters letters,
    Trades trades,
    Programmes programmes,
    Newcomers newcomers,
    Story story,
    Requests requests) {

  private static final LocalDate AUGUST = LocalDate.of(2027, 8, 1);
  private static final LocalDate ENDS = LocalDate.of(2028, 7, 31);

  @Test
  void aWorkbookBecomesTheSheetOfThoseWhoBeginInAugust(Windows windows) {
    var trade = trades.one();
    var nina = "nina-" + UUID.randomUUID().toString().substring(0, 8) + "@udvalg.example";
    var mads = windows.phone();
    var cast = newcomers.arrive(mads);
    var signed = asked(cast, trade);
    story.signed(cast, signed);
    var paper = paper(mads, signed);

    var member = signIn(invited(windows.desk(), trade, nina), nina).sees("BoardPage", "new-member");
    takeIn(member, trade);
    member.follow("Se, hvad kladden ændrer").sees("DifferencePage", "last-year");
    assertThat(member.says()).contains("3 nye mål", "1 udgået", "Vinduer", "Bunde og kanter");
    member.page().goBack();
    member.isOn("DraftPage").follow("Se skemaet, som det bliver").sees("FillingPage", "next-year");
    member.follow("Tilbage til kladden").isOn("DraftPage");
    member.follow("Udgiv …").sees("PublicationPage", "next-year");
    assertThat(member.says()).contains("1. august 2027", "bliver på den version, de begyndte på");
    member.press("Udgiv").sees("EditionPage", "next-year");

    assertThat(sheet(windows, mads, cast, trade, "2027-06", ENDS))
        .contains("Bunde og kanter")
        .doesNotContain("Vinduer");
    var freja = windows.phone();
    var others = newcomers.arrive(freja);
    assertThat(sheet(windows, freja, others, trade, "2027-08", ENDS))
        .contains("Vinduer", "Trapper", "Lærlingen kan hænge et vindue i lod.")
        .doesNotContain("Bunde og kanter");
    assertThat(sheet(windows, freja, others, trade, "2027-08", ENDS.plusDays(1)))
        .contains("Vinduer", "Trapper")
        .doesNotContain("Lærlingen kan hænge et vindue i lod.");
    assertThat(paper(mads, signed)).isEqualTo(paper);
  }

  private Window invited(Window window, Trade trade, String nina) {
    window.open("/udvalg").isOn("CodeRequestPage");
    withCode(window, trade.member()).isOn("BoardPage").follow("Udvalgets medlemmer");
    window.isOn("MembersPage").put("#name", "Nina Ny").put("#email", nina).press("Invitér");
    window.isOn("MembersPage").press("Log ud").isOn("FrontPage");
    return window;
  }

  private Window signIn(Window window, String nina) {
    letters.deliver();
    window.open(letters.lastTo(nina).link()).isOn("CodeRequestPage");
    return withCode(window, nina);
  }

  private Window withCode(Window window, String address) {
    window.type("E-mail", address).press("Send kode").isOn("CodeEntryPage");
    letters.deliver();
    return window.type("Engangskode", letters.lastTo(address).code()).press("Log ind");
  }

  private void takeIn(Window window, Trade trade) {
    window.follow("Læs mål ind fra en fil").isOn("UploadPage");
    window.choose("#file", "mål 2027.xlsx", workbook(trade)).press("Se, hvad filen vil ændre");
    window.sees("ArrivalPage", "next-year");
    assertThat(window.says()).contains("3 nye mål", "1 udgår");
    window.press("Tag filen ind").sees("DraftPage", "taken-in");
  }

  /** What the trainer reads who is asked by an apprentice that began in a month. */
  private String sheet(
      Windows windows, Window mads, Story.Cast cast, Trade trade, String begun, LocalDate end) {
    var trainer = "jens-" + begun + "-" + end + "-" + cast.karen();
    mads.open("/erklaeringer/ny").isOn("RequestPage");
    mads.pick("#programme", speciality(trade).programmeName());
    mads.pick("#speciality", speciality(trade).name()).tick("Virksomhed").tick("Almindelig");
    mads.put("#begun", begun)
        .put("#periodEnd", end.toString())
        .pick("#mainCourse", end.equals(ENDS) ? "3" : "4");
    mads.put("#school", "Midtby Tekniske Skole").put("#className", "KF27-" + begun);
    mads.put("#contact1", cast.birgit()).put("#trainer1", trainer);
    mads.put("#cvr", "13748136").put("#workplaceName", "Nordlys Møbler ApS").send();
    mads.isOn("DeclarationPage");
    letters.deliver();
    var window = windows.phone().open(letters.lastTo(trainer).link()).isOn("InvitationPage");
    window.type("Dit navn", "Jens Vad").press("Åbn skemaet").sees("FillingPage", begun + "-" + end);
    return window.says();
  }

  private DeclarationId asked(Story.Cast cast, Trade trade) {
    var ask = story.ask(cast, 1);
    return requests.request(
        cast.mads(),
        new Ask(
            speciality(trade).id(),
            ask.begun(),
            ask.workplace(),
            ask.period(),
            ask.trainers(),
            ask.contacts()));
  }

  private static byte[] paper(Window window, DeclarationId id) {
    return window.fetch("/erklaeringer/" + id + "/pdf");
  }

  private Speciality speciality(Trade trade) {
    return programmes.specialities().stream()
        .filter(known -> known.programme().equals(trade.programme()))
        .findFirst()
        .orElseThrow();
  }

  private byte[] workbook(Trade trade) {
    return new Table(
            "Mål",
            List.of(
                "programme_no",
                "programme",
                "version",
                "valid_from",
                "speciality",
                "goal_no",
                "goal_title",
                "item_no",
                "item_text",
                "item_valid_to"),
            List.of(
                row(trade, 501, "Vinduer", 1, "Lærlingen kan fremstille karm og ramme.", null),
                row(trade, 501, "Vinduer", 2, "Lærlingen kan hænge et vindue i lod.", ENDS),
                row(trade, 502, "Døre", 1, "Lærlingen kan indsætte en dør.", null),
                row(trade, 503, "Trapper", 1, "Lærlingen kan opmåle en trappe.", null)))
        .xlsx();
  }

  private List<Cell> row(
      Trade trade, int no, String title, int item, String text, @Nullable LocalDate ends) {
    var programme = programmes.programme(trade.programme()).orElseThrow();
    return List.of(
        Cell.of(programme.number()),
        Cell.of(programme.name()),
        Cell.of("27"),
        Cell.of(AUGUST),
        Cell.of(speciality(trade).name()),
        Cell.of(no),
        Cell.of(title),
        Cell.of(item),
        Cell.of(text),
        Cell.of(ends));
  }
}
