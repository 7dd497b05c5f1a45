/*
 * secret_kinds.h - all that is taken for a secret.  tests/scenario/secrets.sh plants a canary for
 * each row and looks for it everywhere: a new kind of row needs one there.
 */
#ifndef PROV_SECRET_KINDS_H
#define PROV_SECRET_KINDS_H

/*
 * NAME(text, where): names of variables, options, fields and headers.  Case does not count, and -
 * and . are as good as _.  Better one too many.
 *
 *	ANYWHERE	in the name
 *	WORD		as a word of it: between letters of another kind
 *	COMPOUND	as a word of a name that has others
 *	WEAK		anywhere; of an argument only if the value is longer than a few characters
 */
/* clang-format off */
#define SECRET_NAMES(NAME) \
	NAME("PASS",        ANYWHERE) /* PASSWORD, PASSWD, PASSPHRASE, DB_PASS, SSHPASS */ \
	NAME("PWD",         COMPOUND) /* MYSQL_PWD */ \
	NAME("PW",          COMPOUND) /* DB_PW */ \
	NAME("SECRET",      ANYWHERE) \
	NAME("TOKEN",       ANYWHERE) \
	NAME("CREDENTIAL",  ANYWHERE) \
	NAME("CREDS",       WORD) \
	NAME("APIKEY",      ANYWHERE) \
	NAME("API_KEY",     ANYWHERE) \
	NAME("ACCESS_KEY",  ANYWHERE) \
	NAME("ACCOUNT_KEY", ANYWHERE) \
	NAME("ACCOUNTKEY",  ANYWHERE) \
	NAME("PRIVATE",     ANYWHERE) \
	NAME("KEY",         WEAK)     /* ENCRYPTION_KEY, SIGNING_KEY */ \
	NAME("SK",          COMPOUND) /* STRIPE_SK */ \
	NAME("PAT",         COMPOUND) /* GITHUB_PAT */ \
	NAME("AUTH",        WORD) \
	NAME("OAUTH",       ANYWHERE) \
	NAME("BASICAUTH",   ANYWHERE) \
	NAME("AUTHORIZATION", ANYWHERE) \
	NAME("BEARER",      ANYWHERE) \
	NAME("JWT",         ANYWHERE) \
	NAME("COOKIE",      ANYWHERE) \
	NAME("SESSID",      ANYWHERE) \
	NAME("SESSIONID",   ANYWHERE) \
	NAME("SIGNATURE",   ANYWHERE) \
	NAME("SIG",         WORD)     /* of Azure's addresses */ \
	NAME("OTP",         WORD) \
	NAME("TOTP",        WORD) \
	NAME("MNEMONIC",    ANYWHERE) \
	NAME("WEBHOOK",     ANYWHERE) \
	NAME("DATABASE_URL", ANYWHERE) \
	NAME("DSN",         WORD) \
	NAME("CONNECTION_STRING", ANYWHERE) \
	NAME("PROXY",       COMPOUND) /* http_proxy */ \
	NAME("PROV_LOG",    ANYWHERE) /* of a recording inside this one */

/* Words that have one of the above in them and mean something else. */
#define SECRET_OTHERS(OTHER) \
	OTHER("ASKPASS") OTHER("BYPASS") OTHER("COMPASS") OTHER("PASSIVE") OTHER("PASSTHR") \
	OTHER("OLDPWD") OTHER("AUTH_SOCK") OTHER("KEYBOARD") OTHER("KEYMAP") OTHER("MONKEY") \
	OTHER("TOKENIZ") OTHER("NO_PROXY") OTHER("JOBSERVER_AUTH") /* make's: descriptors or a FIFO */

/* TOKEN(prefix, shortest): values that their maker marks; shortest: with the prefix. */
#define SECRET_TOKENS(TOKEN) \
	TOKEN("ghp_",        20) /* GitHub */ \
	TOKEN("gho_",        20) \
	TOKEN("ghu_",        20) \
	TOKEN("ghs_",        20) \
	TOKEN("ghr_",        20) \
	TOKEN("github_pat_", 24) \
	TOKEN("glpat-",      20) /* GitLab */ \
	TOKEN("gldt-",       20) \
	TOKEN("glrt-",       20) \
	TOKEN("glptt-",      20) \
	TOKEN("AKIA",        20) /* Amazon */ \
	TOKEN("ASIA",        20) \
	TOKEN("AIza",        30) /* Google */ \
	TOKEN("GOCSPX-",     20) \
	TOKEN("ya29.",       20) \
	TOKEN("xoxb-",       20) /* Slack */ \
	TOKEN("xoxp-",       20) \
	TOKEN("xoxa-",       20) \
	TOKEN("xoxr-",       20) \
	TOKEN("xoxs-",       20) \
	TOKEN("xapp-",       20) \
	TOKEN("sk_live_",    20) /* Stripe */ \
	TOKEN("sk_test_",    20) \
	TOKEN("rk_live_",    20) \
	TOKEN("rk_test_",    20) \
	TOKEN("whsec_",      20) \
	TOKEN("sk-",         24) /* OpenAI, Anthropic */ \
	TOKEN("hf_",         24) /* Hugging Face */ \
	TOKEN("npm_",        24) \
	TOKEN("pypi-",       24) \
	TOKEN("rubygems_",   24) \
	TOKEN("dckr_pat_",   20) /* Docker */ \
	TOKEN("dop_v1_",     20) /* DigitalOcean */ \
	TOKEN("shpat_",      20) /* Shopify */ \
	TOKEN("shpss_",      20) \
	TOKEN("SG.",         30) /* SendGrid */ \
	TOKEN("hvs.",        20) /* Vault */ \
	TOKEN("hvb.",        20) \
	TOKEN("ATATT3",      24) /* Atlassian */ \
	TOKEN("AGE-SECRET-KEY-", 24) \
	TOKEN("eyJ",         24) /* JSON Web Tokens and what else begins as {" in base64 */

/* SCHEME(word): what stands before the secret after Authorization: and elsewhere. */
#define SECRET_SCHEMES(SCHEME) \
	SCHEME("Bearer") SCHEME("Basic") SCHEME("Token") SCHEME("ApiKey") SCHEME("Negotiate")

/*
 * OPTION(program, option, part): options that only their program makes secret.
 *
 *	ALL		the rest of the argument, or the next one if there is none
 *	ATTACHED	the rest of the argument only
 *	NEXT		the next argument only
 *	COLON		what is behind the first colon
 *	PERCENT		what is behind the first percent sign
 */
#define SECRET_OPTIONS(OPTION) \
	OPTION("mysql",      "-p", ATTACHED) \
	OPTION("mysqldump",  "-p", ATTACHED) \
	OPTION("mysqladmin", "-p", ATTACHED) \
	OPTION("mysqlimport", "-p", ATTACHED) \
	OPTION("mariadb",    "-p", ATTACHED) \
	OPTION("mariadb-dump", "-p", ATTACHED) \
	OPTION("mariadb-admin", "-p", ATTACHED) \
	OPTION("curl",       "-u", COLON) \
	OPTION("curl",       "--user", COLON) \
	OPTION("curl",       "-U", COLON) \
	OPTION("curl",       "--proxy-user", COLON) \
	OPTION("curl",       "-b", ALL) \
	OPTION("http",       "-a", COLON) \
	OPTION("https",      "-a", COLON) \
	OPTION("sshpass",    "-p", ALL) \
	OPTION("openssl",    "-k", NEXT) \
	OPTION("openssl",    "-K", NEXT) \
	OPTION("redis-cli",  "-a", ALL) \
	OPTION("mongo",      "-p", ALL) \
	OPTION("mongosh",    "-p", ALL) \
	OPTION("mongodump",  "-p", ALL) \
	OPTION("ldapsearch", "-w", ALL) \
	OPTION("ldapmodify", "-w", ALL) \
	OPTION("ldapadd",    "-w", ALL) \
	OPTION("smbclient",  "-U", PERCENT) \
	OPTION("rpcclient",  "-U", PERCENT) \
	OPTION("zip",        "-P", ALL) \
	OPTION("unzip",      "-P", ALL) \
	OPTION("7z",         "-p", ATTACHED) \
	OPTION("7za",        "-p", ATTACHED) \
	OPTION("sqlcmd",     "-P", ALL) \
	OPTION("bcp",        "-P", ALL) \
	OPTION("isql",       "-P", ALL) \
	OPTION("ipmitool",   "-P", ALL) \
	OPTION("useradd",    "-p", ALL) \
	OPTION("usermod",    "-p", ALL) \
	OPTION("xfreerdp",   "/p:", ATTACHED) \
	OPTION("snmpwalk",   "-A", ALL) \
	OPTION("snmpget",    "-A", ALL)
/* clang-format on */

#endif
