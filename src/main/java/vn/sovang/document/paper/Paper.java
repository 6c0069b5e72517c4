package vn.sovang.document.paper;

import vn.sovang.document.word.DocumentKind;

/**
 * A document of a case that a person may have drawn up now.
 *
 * @param unitId unit that issues it
 * @param draft what it tells is not recorded yet: nobody but the unit's own people has it
 * @param confidential it tells the person what is kept from others who see the case
 */
public record Paper(DocumentKind kind, String unitId, String unitName, boolean draft, boolean confidential) {}
