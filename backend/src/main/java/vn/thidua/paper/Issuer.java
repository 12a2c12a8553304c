package vn.thidua.paper;

/**
 * Who issues a paper.
 *
 * @param superior the body above it, empty where none is named
 * @param head how its head is called: Bộ trưởng
 */
public record Issuer(String superior, String name, String head, String place) {}
