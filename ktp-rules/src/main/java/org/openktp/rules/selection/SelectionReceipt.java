package org.openktp.rules.selection;

/**
 * What a selection was made of, so that anybody with the same inputs can make it again and compare. Every hash is the SHA-256 of
 * a canonical form, in hexadecimal. Interviews, on which no award depends, are no part of it.
 *
 * @param policy the identifier of the policy
 * @param round the identifier of the round
 * @param policyHash the hash of the policy
 * @param assessorsHash the hash of the assessors
 * @param candidatesHash the hash of the candidates: references, standings, facts and affiliations
 * @param scoresHash the hash of the scorecards
 * @param resultHash the hash of the placings, with their reasons in English
 */
public record SelectionReceipt(
        String policy,
        String round,
        String policyHash,
        String assessorsHash,
        String candidatesHash,
        String scoresHash,
        String resultHash) {}
