package logbog.posts;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** The qualification card is attested already. */
public class CardStands extends Refusal {

  public CardStands() {
    super(HttpStatus.CONFLICT, "posts.card.stands");
  }
}
