package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import logbog.ModuleTest;
import logbog.Story;
import logbog.mail.EmailAddress;
import org.junit.jupiter.api.Test;

/** Which of a school's and a company's addresses may read a declaration (V9). */
@ModuleTest
record ScopeTest(
    Story story,
    Desk desk,
    Tokens tokens,
    Addressees addressees,
    Invitations invitations,
    NamedAddresses known) {

  @Test
  void theSchoolReadsTheDeclarationItWasNamedOn() {
    var cast = story.cast();
    var id = story.asked(cast);
    story.signed(cast, id);
    assertThat(desk.reads(cast.birgit(), id))
        .hasStatusOk()
        .bodyText()
        .contains("Mads Holm", "Nordlys Møbler ApS", "Karen Lund", "Maskinværksted og montage");
  }

  @Test
  void theTrainersAddressReadsItToo() {
    var cast = story.cast();
    var id = story.asked(cast);
    story.signed(cast, id);
    assertThat(desk.reads(cast.poul(), id)).hasStatusOk();
  }

  @Test
  void toEveryoneElseItDoesNotExist() {
    var cast = story.cast();
    var id = story.asked(cast);
    story.signed(cast, id);
    assertThat(desk.reads(story.cast().birgit(), id)).hasStatus(404);
    assertThat(desk.reads(cast.birgit(), DeclarationId.of(UUID.randomUUID()))).hasStatus(404);
    assertThat(known.knows(EmailAddress.of(story.cast().birgit()))).isFalse();
  }

  @Test
  void aReplacedAddressReadsNothingFromThenOn() {
    var cast = story.cast();
    var id = story.asked(cast);
    assertThat(desk.reads(cast.birgit(), id)).hasStatusOk();
    var right = story.cast().birgit();
    addressees.replaceContact(
        cast.mads(), id, EmailAddress.of(cast.birgit()), EmailAddress.of(right));
    assertThat(desk.reads(cast.birgit(), id)).hasStatus(404);
    assertThat(known.knows(EmailAddress.of(cast.birgit()))).isFalse();
    assertThat(desk.reads(right, id)).hasStatusOk();
  }

  @Test
  void anAddressItWasHandedOnToReadsItOnlyOnceItCompletedIt() {
    var cast = story.cast();
    var id = story.asked(cast);
    var jens = "jens-" + cast.karen();
    invitations.handOn(story.karens(cast, id), EmailAddress.of(jens));
    assertThat(desk.reads(cast.karen(), id)).as("who said: not me").hasStatus(404);
    assertThat(desk.reads(jens, id)).hasStatus(404);
    desk.signs(tokens.of(id, jens), story.words());
    assertThat(desk.reads(jens, id)).hasStatusOk();
    assertThat(desk.reads(cast.karen(), id)).hasStatus(404);
  }
}
