// libcurl. curl_easy_setopt and curl_easy_getinfo take variable arguments, which Swift cannot call:
// an inline function stands for each type of them.
#pragma once
#include <stdint.h>
#include <curl/curl.h>

static inline CURLcode tadamun_curl_set_number(CURL *curl, CURLoption option, long value) {
    return curl_easy_setopt(curl, option, value);
}
static inline CURLcode tadamun_curl_set_size(CURL *curl, CURLoption option, int64_t value) {
    return curl_easy_setopt(curl, option, (curl_off_t)value);
}
static inline CURLcode tadamun_curl_set_text(CURL *curl, CURLoption option, const char *value) {
    return curl_easy_setopt(curl, option, value);
}
static inline CURLcode tadamun_curl_set_list(
    CURL *curl, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(curl, option, value);
}
typedef size_t (*tadamun_curl_callback)(char *bytes, size_t size, size_t count, void *context);
// What is sent is asked from `callback`.
static inline CURLcode tadamun_curl_on_read(
    CURL *curl, tadamun_curl_callback callback, void *context) {
    CURLcode code = curl_easy_setopt(curl, CURLOPT_READFUNCTION, callback);
    return code ? code : curl_easy_setopt(curl, CURLOPT_READDATA, context);
}
// What arrives is given to `callback`.
static inline CURLcode tadamun_curl_on_write(
    CURL *curl, tadamun_curl_callback callback, void *context) {
    CURLcode code = curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, callback);
    return code ? code : curl_easy_setopt(curl, CURLOPT_WRITEDATA, context);
}
// The last status that the server gave; 0 where it gave none.
static inline long tadamun_curl_status(CURL *curl) {
    long status = 0;
    return curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status) ? 0 : status;
}
// Seconds of `Retry-After`; 0 where the answer has none.
static inline int64_t tadamun_curl_retry_after(CURL *curl) {
    curl_off_t seconds = 0;
    return curl_easy_getinfo(curl, CURLINFO_RETRY_AFTER, &seconds) ? 0 : seconds;
}
