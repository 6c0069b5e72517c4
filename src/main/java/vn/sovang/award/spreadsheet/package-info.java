/** Lists of nominees as spreadsheets: the template, the list itself, and what came back. */
package vn.sovang.award.spreadsheet;
