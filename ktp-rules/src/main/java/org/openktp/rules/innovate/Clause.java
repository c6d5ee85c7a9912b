package org.openktp.rules.innovate;

/** What a version of the terms speaks about, as far as the course of a partnership hangs on it. */
enum Clause {
    /** Recruitment of the associate, and nine months for the start. */
    START,
    /** That the offer letter follows a successful application, and is signed before the partnership starts. */
    SUCCESS,
    /** That other dates may be agreed. */
    OTHER_DATES,
    /** Meetings of the committee. */
    COMMITTEE,
    /** Which meetings of the committee are face to face, and which may be virtual. */
    FACE_TO_FACE,
    /** The check of the associate at three months. */
    PROBATION,
    /** Moving funds between categories. */
    VIREMENT,
    /** Payment by quarterly instalments. */
    INSTALMENTS,
    /** One claim a quarter. */
    ONE_CLAIM,
    /** Essential computing equipment bought before the associate starts. */
    ESSENTIAL_IT,
    /** Claims every three months after the associate's start. */
    CLAIMS,
    /** Payment of claims, and queries. */
    PAYMENT,
    /** The final claim. */
    FINAL_CLAIM,
    /** What is retained, and until when. */
    RETENTION,
    /** Suspension and termination. */
    TERMINATION,
    /** The final report. */
    FINAL_REPORT,
    /** The agreement on intellectual property. */
    INTELLECTUAL_PROPERTY
}
