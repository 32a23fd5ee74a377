package logbog.registers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import logbog.people.Person;
import logbog.posts.Element;
import logbog.posts.Post;

/**
 * What is known of whoever has a number.
 *
 * @param person empty for someone new
 */
record KnownDoctor(Optional<Person> person, List<Post> posts) {

  Optional<Post> post(RegisterLine line) {
    return posts.stream()
        .filter(
            it ->
                it.stage() == line.stage()
                    && Objects.equals(it.speciality(), line.speciality())
                    && it.employedOn().equals(line.employedOn()))
        .findFirst();
  }

  Optional<Element> element(RegisterLine line) {
    return post(line).stream()
        .flatMap(it -> it.elements().stream())
        .filter(it -> it.number() == line.element())
        .findFirst();
  }
}
