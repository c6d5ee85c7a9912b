package org.openktp.rules.wording;

import java.io.Serializable;

/**
 * Something that has a name in every language, such as a fact.
 *
 * @param key the key of its name in a wording, such as {@code fact.applicant.band}
 * @param english its name in English, ready to stand inside a sentence
 */
public record Term(String key, String english) implements Serializable {}
