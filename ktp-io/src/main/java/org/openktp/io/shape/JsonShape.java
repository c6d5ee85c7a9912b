package org.openktp.io.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which JSON there may be at a place. Whatever a form reads without a finding has its shape. */
public sealed interface JsonShape {

    /**
     * The shape under a name, so that it stands once, however often it is used.
     *
     * @param name words joined by hyphens or dots; there is one shape of each name
     * @return the named shape
     */
    default JsonShape named(String name) {
        return new Named(name, this);
    }

    /** Null, which is as good as absent. */
    record Nothing() implements JsonShape {}

    /**
     * True or false, or true alone.
     *
     * @param isTrue whether it must be true
     */
    record Truth(boolean isTrue) implements JsonShape {}

    /**
     * A text.
     *
     * @param pattern what some part of it matches, in the syntax that Java and ECMA 262 share
     * @param format the name of its format in JSON Schema, where it has one
     */
    record Text(String pattern, Optional<String> format) implements JsonShape {}

    /**
     * One of some texts.
     *
     * @param tokens the texts, at least one
     */
    record Tokens(List<String> tokens) implements JsonShape {

        /**
         * Takes its own copy.
         *
         * @param tokens the component of that name
         */
        public Tokens {
            tokens = List.copyOf(tokens);
        }
    }

    /**
     * A whole number.
     *
     * @param least the least
     * @param greatest the greatest
     */
    record Whole(long least, long greatest) implements JsonShape {}

    /** Any number. */
    record AnyNumber() implements JsonShape {}

    /**
     * A number that is not negative.
     *
     * @param below what it is less than, or equal to
     * @param included whether it may be equal to that
     */
    record Decimal(long below, boolean included) implements JsonShape {}

    /**
     * A list.
     *
     * @param item the shape of each item
     * @param least how many there are at least
     * @param distinct whether no two are the same
     */
    record Items(JsonShape item, int least, boolean distinct) implements JsonShape {}

    /**
     * An object with known properties.
     *
     * @param members its properties
     * @param others the shape of every other property; without it there is none
     * @param ties what the properties have to do with each other
     */
    record Members(List<Member> members, Optional<JsonShape> others, List<Tie> ties) implements JsonShape {

        /**
         * Takes its own copies.
         *
         * @param members the component of that name
         * @param others the component of that name
         * @param ties the component of that name
         */
        public Members {
            members = List.copyOf(members);
            ties = List.copyOf(ties);
        }
    }

    /**
     * A property.
     *
     * @param name its name
     * @param required whether it must be there
     * @param shape the shape of its value
     * @param description what it holds, for people; blank where the name says it
     */
    record Member(String name, boolean required, JsonShape shape, String description) {}

    /**
     * An object with a value under each name.
     *
     * @param name the shape of each name
     * @param value the shape of each value
     */
    record Entries(JsonShape name, JsonShape value) implements JsonShape {}

    /**
     * Any of several shapes.
     *
     * @param shapes the shapes; where there are none, nothing is right
     */
    record AnyOf(List<JsonShape> shapes) implements JsonShape {

        /**
         * Takes its own copy.
         *
         * @param shapes the component of that name
         */
        public AnyOf {
            shapes = List.copyOf(shapes);
        }
    }

    /**
     * An object that has the shape which one of its properties tells.
     *
     * @param by the property, a text, which is required
     * @param known the shape for each text, in the order in which they are shown
     * @param other the shape for every other text; without it, there is no other
     */
    record Variants(String by, Map<String, JsonShape> known, Optional<JsonShape> other) implements JsonShape {}

    /**
     * A shape under a name.
     *
     * @param name the name
     * @param shape the shape
     */
    record Named(String name, JsonShape shape) implements JsonShape {}

    /**
     * The shape of a name, within that shape itself.
     *
     * @param name the name
     */
    record Reference(String name) implements JsonShape {}
}
