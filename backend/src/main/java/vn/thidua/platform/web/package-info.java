/** What the browser gets that is not the API: the built pages, and the header policy of every answer. */
package vn.thidua.platform.web;
