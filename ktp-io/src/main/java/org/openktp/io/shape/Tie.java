package org.openktp.io.shape;

import java.util.List;

/** What properties of one object have to do with each other. A property that is null counts as absent. */
public sealed interface Tie {

    /**
     * All of them are there.
     *
     * @param names the properties
     */
    record Required(List<String> names) implements Tie {

        /**
         * Takes its own copy.
         *
         * @param names the component of that name
         */
        public Required {
            names = List.copyOf(names);
        }
    }

    /**
     * None of them is there.
     *
     * @param names the properties
     */
    record Absent(List<String> names) implements Tie {

        /**
         * Takes its own copy.
         *
         * @param names the component of that name
         */
        public Absent {
            names = List.copyOf(names);
        }
    }

    /**
     * At least one of them is there.
     *
     * @param names the properties
     */
    record AtLeastOne(List<String> names) implements Tie {

        /**
         * Takes its own copy.
         *
         * @param names the component of that name
         */
        public AtLeastOne {
            names = List.copyOf(names);
        }
    }

    /**
     * At most one of two is there.
     *
     * @param one a property
     * @param other the other
     */
    record NotBoth(String one, String other) implements Tie {}

    /**
     * A property is there only beside another.
     *
     * @param name the property
     * @param beside the other
     */
    record Beside(String name, String beside) implements Tie {}

    /**
     * A property, where it is there, has a narrower shape than it has elsewhere.
     *
     * @param name the property
     * @param shape its shape
     */
    record Narrower(String name, JsonShape shape) implements Tie {}

    /**
     * Another tie holds where a property is one of some texts.
     *
     * @param name the property
     * @param tokens the texts
     * @param then what holds
     */
    record Where(String name, List<String> tokens, Tie then) implements Tie {

        /**
         * Takes its own copy.
         *
         * @param name the component of that name
         * @param tokens the component of that name
         * @param then the component of that name
         */
        public Where {
            tokens = List.copyOf(tokens);
        }
    }
}
