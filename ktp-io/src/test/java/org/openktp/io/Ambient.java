package org.openktp.io;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;

/** What code takes from the machine that it runs on instead of from its caller. */
final class Ambient {

    private static final Set<String> CLOCK_READS =
            Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone", "system", "today");

    private Ambient() {}

    static boolean readsClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        boolean ofTime = owner.startsWith("java.time.") || owner.equals("java.lang.System");
        return (ofTime && CLOCK_READS.contains(access.getName()))
                || owner.equals(Clock.class.getName())
                || (owner.equals("java.util.Date") && access.getName().equals("<init>"));
    }

    static boolean readsDefault(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean named = Set.of("getDefault", "systemDefault", "defaultCharset").contains(access.getName());
        boolean ofMachine = Stream.of(Locale.class, ZoneId.class, TimeZone.class, Charset.class)
                .anyMatch(type -> owner.isEquivalentTo(type));
        return (named && ofMachine) || usesDefaultLocale(access);
    }

    /** Methods of strings that take the default locale where they are given none. */
    private static boolean usesDefaultLocale(JavaAccess<?> access) {
        if (!access.getTargetOwner().isEquivalentTo(String.class)
                || !Set.of("format", "toLowerCase", "toUpperCase", "formatted").contains(access.getName())) {
            return false;
        }
        return access.getTarget() instanceof CodeUnitCallTarget call
                && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Locale.class));
    }
}
