/** Files in the database with their digest. */
package vn.sovang.document.storage;
