/** Pages and API of letters, catalogue and honours. */
package vn.sovang.award.web;
