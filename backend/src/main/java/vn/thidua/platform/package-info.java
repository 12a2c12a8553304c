package vn.thidua.platform;
