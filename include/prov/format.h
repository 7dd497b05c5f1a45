/*
 * format.h - the bytes of a recording: the only file that the recorder and the reader share.
 *
 * docs/format.md tells the same in prose.  All numbers are little-endian; there are no pointers.
 *
 *	raw recording (while recording, and of a bare LD_PRELOAD run)
 *
 *	  0          4096             data_start                  next           file size (sparse)
 *	  | prov_file | dictionary ... | chunk | chunk | ... chunk | nothing yet  |
 *
 *	compact recording (made by prov record at the end)
 *
 *	  0          4096
 *	  | prov_file | zstd frames, with checksums, of the bytes 4096 .. next of a raw recording,
 *	                each chunk trimmed to what it uses |
 *
 * Processes claim chunks by one atomic add on `next`.  A chunk belongs to one thread of one process
 * image, so that its ops need no lock.  Every op of a thread is in its chunks, in order; op_no is
 * the position, counted from 0.
 */
#ifndef PROV_FORMAT_H
#define PROV_FORMAT_H

#include <stdint.h>

#define PROV_MAGIC                                                                                 \
	"\x89PROV\r\n\x1a"   /* 8 bytes; as PNG's, it shows a transfer that changed line ends */
#define PROV_VERSION_MAJOR 2 /* a reader refuses a greater one, and reads older ones */
#define PROV_VERSION_MINOR 0 /* additions that an older reader can skip */

enum prov_form {
	PROV_RAW = 1,
	PROV_COMPACT = 2,
};

enum prov_clock {
	PROV_CLOCK_TSC =
		1, /* ticks of the invariant time stamp counter; see the calibration fields */
	PROV_CLOCK_MONO = 2, /* nanoseconds of CLOCK_MONOTONIC */
};

#define PROV_ROOMS     64
#define PROV_ROOM_KEPT 1 /* the first of them is for the first chunks of threads */

/* Reasons that kept ops from being written: indices of prov_file.lost. */
enum prov_lost {
	PROV_LOST_SPACE,    /* no room in the log: disk or memory limit, or the window is full */
	PROV_LOST_MAP,	    /* the log could not be mapped (a chunk beyond the window, RLIMIT_AS) */
	PROV_LOST_SHARED,   /* two tasks on one thread-local storage */
	PROV_LOST_SECCOMP,  /* a process begun under a filter that may forbid asking who it is */
	PROV_LOST_TRACED,   /* one begun by a process that somebody traces, who would see us ask */
	PROV_LOST_LOG,	    /* pages: the log was cut or overwritten while it was written */
	PROV_LOST_LAUNCHER, /* 1: prov record was killed; the recording was made afterwards */
	PROV_LOST_MAX = 8,
};

#define PROV_PIN_JUMPS	 16
#define PROV_PIN_NUMBERS 7

/*
 * The answers to sources that prov record pins or varies (docs/format.md).  The clock of all
 * processes is date_ns, or the system's and date_ns, and what it has come since: by being asked,
 * n_steps times, and by sleeping.
 */
struct prov_pins {
	uint32_t pinned, varied; /* bits 1 << PIN_CLOCK ... of spec/ops.def */
	uint64_t date_ns;	 /* since 1970 */
	uint64_t begun_ns;	 /* when it was by CLOCK_REALTIME_COARSE, which dates files */
	uint64_t n_steps, slept_ns;
	uint64_t n_jumps; /* so many sleeps were noted, the next at [n_jumps % PROV_PIN_JUMPS] */
	struct {
		uint64_t real_ns, slept_ns; /* at its end */
	} jumps[PROV_PIN_JUMPS];
};

/*
 * The first page.  Fields up to `check` never change once the file exists; those after it are
 * updated in place by atomic operations of any recorded process.
 */
struct prov_file {
	char magic[8];
	uint16_t major, minor;
	uint32_t form;	     /* enum prov_form */
	uint32_t clock;	     /* enum prov_clock */
	uint32_t dict_len;   /* bytes of dictionary at PROV_PAGE */
	uint64_t data_start; /* offset of the first chunk, a multiple of PROV_PAGE */
	uint64_t window;     /* chunks end before this offset; size of the sparse file */
	uint64_t ticks0;     /* the moment the recording began, on the recording's clock, */
	uint64_t mono0_ns;   /* on CLOCK_MONOTONIC */
	uint64_t real0_ns;   /* and on CLOCK_REALTIME */
	uint64_t ticks_hz;   /* ticks per second where the maker of the file knew it, else 0 */
	uint8_t uuid[16];    /* random; names this recording */
	uint64_t salt[2];    /* for the hashes of blocks; random */
	char boot_id[40];    /* /proc/sys/kernel/random/boot_id, NUL-terminated */
	char host[64];	     /* uname nodename, NUL-terminated, cut */
	char tool[32];	     /* "prov VERSION" that made it, NUL-terminated */
	uint32_t flags;	     /* enum prov_file_flags */
	uint32_t check;	     /* prov_check() of all bytes above */

	uint64_t next;	 /* offset of the next chunk to claim; may overshoot `window` */
	uint64_t images; /* process images so far; the ids are 1 .. images */
	uint64_t live;	 /* images begun by processes minus clean ends (bare runs trim at 0) */
	uint64_t lost[PROV_LOST_MAX]; /* ops that could not be written, by reason */
	uint64_t ticks1, mono1_ns;    /* a second, late calibration point; 0 if nobody wrote one */
	uint64_t seen[256];	      /* hashes of blocks (ENV, LIBS) that are in the log already */
	uint64_t shared;     /* offset of the chunk of image 0, which the recorder uses; 0: none */
	uint32_t traced[15]; /* pids that a recorded process has attached to as a tracer */
	uint32_t n_traced;   /* so many were noted; the next goes to [n_traced % 15] */
	/* The key that secrets are hashed with (secret.h), while recording; then 0. */
	uint64_t secret_key[2];
	uint64_t secret_key_id; /* tells keys apart and nothing more; 0: an old recording's salt */
	/* Room for chunks that was used and is empty again (LIMITED): its first page in the upper
	   half, the page behind it in the lower one. */
	uint64_t room[PROV_ROOMS];
	uint64_t passes; /* of the launcher over the log: it goes on */
	struct prov_pins pins;
	uint32_t member;       /* of a series (SERIES): this one's number, from 1; */
	uint32_t is_last;      /* 1: and no other follows */
	uint64_t programs[32]; /* hashes of files that can load the recorder, as it found out */
	uint64_t work_ns;      /* pins: times of what did not change since then are the system's */
	uint64_t numbers
		[PROV_PIN_NUMBERS]; /* offsets of chunks of image 0: the numbers of pinned files */
	uint32_t pin_kept; /* bits 1 << PROV_PART_ORDER ...: pinned, of sources that are varied */
};

/* Parts of sources that prov record --vary=filesystem.order and the like tell apart. */
enum prov_part {
	PROV_PART_ORDER, /* of directories */
	PROV_PART_UMASK,
	PROV_PART_TIMES,  /* of files */
	PROV_PART_INODES, /* their numbers */
	PROV_PART_HOST,
	PROV_PART_USER,
	PROV_PART_PIDS,
};

enum prov_file_flags {
	PROV_FILE_BARE =
		1, /* made by LD_PRELOAD alone: there is no launcher, image 1 is the command */
	PROV_FILE_COMPLETE = 2,	     /* system calls are counted: SYSCALL ops */
	PROV_FILE_EXACT = 4,	     /* READ, WRITE and COPY ops stand for one call each */
	PROV_FILE_SYNC_FULL = 8,     /* each acquisition and release of a lock has an op */
	PROV_FILE_SYNC_OFF = 16,     /* none has */
	PROV_FILE_SECRETS_KEPT = 32, /* secrets are written as they are */
	PROV_FILE_SECRETS_ALONE =
		64,		    /* their key was made for this recording: there is no user's */
	PROV_FILE_LIMITED = 128,    /* full chunks are saved while it is written, and used again */
	PROV_FILE_WAITS = 256,	    /* whoever finds no room waits for the launcher to make some */
	PROV_FILE_STACKS_OFF = 512, /* no code is recorded: sites are none */
	PROV_FILE_STACKS_SOURCES = 1024, /* sources have whole stacks, */
	PROV_FILE_STACKS_ALL = 2048,	 /* or all ops of calls */
	PROV_FILE_SERIES = 4096,	 /* one of several files that are one recording: series.h */
	PROV_FILE_FOLLOWS = 8192, /* programs that cannot load the recorder run in prov-follow */
};

#define PROV_FILE_STACKS (PROV_FILE_STACKS_SOURCES | PROV_FILE_STACKS_ALL)

/* Of the hash of names in LISTING ops. */
#define PROV_LISTING_STEP UINT64_C(0x9fb21c651e98df25)

#define PROV_PAGE	  4096
#define PROV_CHUNK_MAGIC  0x4b484350	   /* "PCHK" */
#define PROV_CHUNK_SAVED  0x56534350	   /* "PCSV": what was here is in the recording already */
#define PROV_CHUNK_LEFT	  UINT32_MAX	   /* `used` of one to which its thread adds nothing more */
#define PROV_IMAGE_SEAL	  (UINT64_MAX - 1) /* of what prov seal adds: no image of the command's */
#define PROV_CHUNK_MAX                                                                             \
	(1u << 20) /* usual upper size; one op larger than that gets a larger chunk */

/* At the start of each chunk.  In a raw recording chunks are page-aligned, in a compact one
 * 8-aligned. */
struct prov_chunk {
	uint32_t magic;
	uint32_t size;	/* bytes of the chunk, this header included */
	uint32_t used;	/* bytes reserved so far, header included; more than size means: full, and
			   PROV_CHUNK_LEFT that nothing in it changes any more (LIMITED) */
	uint32_t check; /* prov_check() of the header with used and check = 0 */
	uint64_t image; /* process image: 1, 2, ... within the recording; 0: no ops, memory that the
			   recorder shares between processes, of which a reader makes nothing */
	uint32_t pid;	/* in the pid namespace of the process itself */
	uint32_t tid;
	uint32_t thread; /* threads of an image count from 0; tids are reused, this is not */
	uint32_t seq;	 /* chunks of a thread count from 0 */
	uint64_t
		op_no; /* of the first op in this chunk, as the recorder counted (docs/format.md) */
	uint64_t ticks;	  /* when the chunk was claimed, on the recording's clock */
	uint64_t mono_ns; /* and on CLOCK_MONOTONIC: a calibration point */
};

/*
 * An op: this head and a body, at any byte.  A zero byte where an op could begin is padding: skip it.
 *
 * kind and size are written when the op's space is reserved, PROV_OP_DONE when the op is complete;
 * a process killed in between leaves an op without it, which counts (it has an op_no) but says
 * nothing.  The body is
 *
 *	call	varint: which function, as numbered by the dictionary; 0 = none
 *	err	varint: errno of a failed call; only if PROV_OP_FAILED
 *	t0	svarint: ticks of the moment before the real call, less those of the chunk
 *	dt	varint: ticks from t0 to the moment after the real call
 *	ret	svarint
 *
 * or, if PROV_OP_WORD, one word of 8 bytes for call, dt and t0, then err and ret as above,
 *
 * and then the fields of the kind, as the dictionary names them.  Bytes behind them are padding.
 */
struct prov_op {
	uint8_t kind;  /* 1 .. 255 */
	uint8_t flags; /* enum prov_op_flags */
	uint16_t size; /* bytes, this head included; if PROV_OP_BIG, in units of PROV_BIG bytes */
};

enum prov_op_flags {
	PROV_OP_DONE = 1,
	PROV_OP_FAILED = 2,
	PROV_OP_BIG = 4,
	PROV_OP_STACK = 8, /* varint behind the fields: the id of a STACK op */
	PROV_OP_WORD = 16, /* since version 2: call, dt and t0 in one word */
};

/* Bits of that word, from the lowest one up: call, then dt, and in all others t0. */
#define PROV_CALL_BITS 11
#define PROV_DT_BITS   19
#define PROV_T0_BITS   (64 - PROV_CALL_BITS - PROV_DT_BITS)

#define PROV_BIG       1024

static inline uint64_t prov_room(uint64_t at, uint64_t pages)
{
	return at / PROV_PAGE << 32 | (at / PROV_PAGE + pages);
}

static inline uint64_t prov_room_at(uint64_t room)
{
	return (room >> 32) * PROV_PAGE;
}

static inline uint64_t prov_room_pages(uint64_t room)
{
	uint32_t at = (uint32_t)(room >> 32), end = (uint32_t)room;

	return at < end ? end - at : 0;
}

static inline uint32_t prov_op_bytes(const struct prov_op *op)
{
	return op->flags & PROV_OP_BIG ? op->size * (uint32_t)PROV_BIG : op->size;
}

/*
 * Field types of the dictionary, and their bytes:
 *
 *	u	varint: 7 bits per byte, least significant first, top bit = more follows (at most 10 bytes)
 *	i	svarint: zigzag, (v << 1) ^ (v >> 63), as a varint
 *	x64	fixed 8 bytes
 *	c64 c32	fixed 8 and 4 bytes, updated in place while the op's phase lasts
 *	str	varint n: 0 = no string (NULL, or it could not be read).  Else with m = n - 1:
 *		m even: m / 2 bytes follow, the string.
 *		m odd: varint back, varint shared, then m / 2 bytes.  The string is the `shared` bytes
 *		that stand `back` bytes before the first byte of n, followed by those m / 2.
 *	strv	varint n: 0 = no vector, else n - 1 times str
 *	id	identity of an object: a byte: 0 = none; 1: u device major, u minor, u inode, u st_mode,
 *		u size, u birth follow: birth 0 = the call did not tell, 1 = before the recording began,
 *		else 2 + ns from prov_file.real0_ns to the birth.  Since version 2 also PROV_ID_SAME: 3
 *		bytes follow, and the id is the one that stands so many bytes before, in full; or
 *		PROV_ID_PACKED and what is below
 *	span	part of a file: varint present (0 or 1), and if 1: fixed 8 bytes each, the place of
 *		the first byte and that behind the last, updated in place likewise
 *
 * The dictionary is text, one line per entry, sorted by number:
 *
 *	op NUMBER NAME field:type field:type ...
 *	call NUMBER NAME KIND
 */

#define PROV_ID_SAME 2

/*
 * The first byte of a packed id.  2 bytes st_mode follow, 1 device major, 2 minor, the inode, the size, and
 * the birth as a varint if PROV_ID_BORN; without it the birth is 1.
 */
#define PROV_ID_PACKED	   0x80
#define PROV_ID_BORN	   0x40
#define PROV_ID_SIZE_SHIFT 3 /* 3 bits: bytes of the size, 0 to 7 */
#define PROV_ID_INODE	   7 /* 3 bits: bytes of the inode less 1 */

/* FNV-1a folded to 32 bits; finds damage, not malice. */
static inline uint32_t prov_check(const void *bytes, uint64_t n)
{
	const unsigned char *p = (const unsigned char *)bytes;
	uint64_t h = 0xcbf29ce484222325u;

	for (uint64_t i = 0; i < n; i++)
		h = (h ^ p[i]) * 0x100000001b3u;
	return (uint32_t)(h ^ (h >> 32));
}

_Static_assert(sizeof(struct prov_chunk) == 64, "chunk header");
_Static_assert(sizeof(struct prov_op) == 4, "op head");
_Static_assert(sizeof(struct prov_file) <= PROV_PAGE, "file header");

#endif
