package logbog.workplaces.web;

import logbog.web.Page;
import logbog.workplaces.Card;

/**
 * What a firm's link shows: to everyone what the firm is called, to an apprentice who has signed in
 * also whom to name.
 *
 * @param path of this link
 * @param works whether it can be used
 * @param apprentice whether an apprentice reads
 */
public record CardPage(Card card, String path, boolean works, boolean apprentice) implements Page {}
