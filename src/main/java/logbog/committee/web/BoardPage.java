package logbog.committee.web;

import java.util.List;
import logbog.web.Page;

/**
 * The front page of a committee's member: the programmes, what is published, what is written.
 *
 * @param receives whether final declarations come to this address, or to its committee (V10)
 */
public record BoardPage(String address, List<Desk> desks, boolean receives) implements Page {}
