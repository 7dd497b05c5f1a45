/* package_url.c - names of packages that hold everywhere: https://github.com/package-url. */
#include "packages.h"

#include <stdio.h>
#include <string.h>

/* All but these as %XX. */
static char *put_encoded(char *to, struct str s, const char *plain)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.bytes[i];

		if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
		    (c && strchr(plain, c)))
			*to++ = (char)c;
		else
			to += sprintf(to, "%%%02X", c);
	}
	*to = '\0';
	return to;
}

/* Types that are registered; what has none is generic. */
static const char *type_of(struct str manager)
{
	static const char *const types[] = {"deb",  "rpm", "conda", "pypi",  "npm",
					    "cran", "gem", "cargo", "golang"};

	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
		if (str_is(manager, str_of(types[i])))
			return types[i];
	return "generic";
}

/* Names that hold slashes are a namespace and a name; in PyPI's names case and _ do not count. */
static char *put_name(char *to, const char *type, struct str name)
{
	char *from = to;

	to = put_encoded(to, name, ".-_~/");
	if (!strcmp(type, "pypi"))
		for (; *from; from++)
			*from = (char)(*from == '_'		      ? '-'
				       : *from >= 'A' && *from <= 'Z' ? *from - 'A' + 'a'
								      : *from);
	return to;
}

char *package_url(const struct package *p)
{
	const char *type = type_of(p->manager);
	bool is_distributed = !strcmp(type, "deb") || !strcmp(type, "rpm");
	size_t n = p->name.len + p->version.len + p->arch.len + p->source.len + p->manager.len;
	char *url = xmalloc(3 * n + 64), *to = url, mark = '?';

	to += sprintf(to, "pkg:%s/", type);
	if (is_distributed && p->source.len)
		to = stpcpy(put_encoded(to, p->source, ".-_~"), "/");
	to = put_name(to, type, p->name);
	if (p->version.len) {
		*to++ = '@';
		to = put_encoded(to, p->version, ".-_~:");
	}
	if (p->arch.len) {
		to = stpcpy(to, "?arch=");
		to = put_encoded(to, p->arch, ".-_~");
		mark = '&';
	}
	if (!strcmp(type, "generic")) {
		to += sprintf(to, "%cmanager=", mark);
		to = put_encoded(to, p->manager, ".-_~");
		if (p->source.len)
			to = put_encoded(stpcpy(to, "&source="), p->source, ".-_~");
	}
	if (!strcmp(type, "conda") && p->source.len) {
		to += sprintf(to, "%cchannel=", mark);
		to = put_encoded(to, p->source, ".-_~:/");
	}
	return url;
}
