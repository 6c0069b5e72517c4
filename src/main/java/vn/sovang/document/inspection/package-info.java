/** Looks into uploaded bytes and names every reason why a file is not taken. */
package vn.sovang.document.inspection;
