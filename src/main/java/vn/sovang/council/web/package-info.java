/** Pages of the council: the sitting in which many cases are concluded. */
package vn.sovang.council.web;
